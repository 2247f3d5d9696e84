"""The kinds of dates: for each, the pattern that finds it and the reader that turns its words into a form."""
