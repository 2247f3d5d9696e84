"""The explorer: a graph in the browser. Search, a page a thing, its network over time, documents with their mentions.

Pages are made here, on the server, so that they work without a script, can be linked to, and print; two small
scripts (`front/`) draw the network and complete what is typed into the search field.
"""

from extractor.views.explorer.routes import routes

__all__ = ["routes"]
