"""Built graphs → what people look at and what their tools speak to, over HTTP."""
