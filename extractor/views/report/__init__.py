"""The report of a build: one page that opens from disk, shows what was read, and leads each fact to its sentence."""

from extractor.views.report.page import write_report

__all__ = ["write_report"]
