"""The Word dress: any document as .docx with real styles, made to be edited by an administration."""

from macros.word.render import render_docx

__all__ = ["render_docx"]
