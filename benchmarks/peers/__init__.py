"""What is measured beside the project: one module a tool, each a program of its own that answers for documents."""
