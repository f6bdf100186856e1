"""The PDF dress of any document: data for the templates, Typst, and what Typst cannot mark itself."""

from macros.printing.render import PrintingError, render_pdf

__all__ = ["PrintingError", "render_pdf"]
