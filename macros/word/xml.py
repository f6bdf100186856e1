"""Elements that python-docx has no words for. Names are written with their prefix, such as ``w:shd``."""

from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.table import _Cell
from docx.text.paragraph import Paragraph

# What follows w:bidi in the properties of a paragraph; Word insists on the order.
AFTER_BIDI = ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr")


def element(name: str, /, **attributes: str | int) -> Any:
    """Return an element; attributes are in the namespace of Word."""
    made: Any = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), str(value))
    return made


def field(instruction: str) -> Any:
    """Return a field that Word computes, such as ``PAGE``; it shows 1 until then."""
    made = element("w:fldSimple", instr=instruction)
    made.append(element("w:r"))
    text = element("w:t")
    text.text = "1"
    made[0].append(text)
    return made


def without_hyphens(paragraph: Paragraph) -> None:
    """Let no word of a paragraph be divided."""
    _before_direction(paragraph, element("w:suppressAutoHyphens"))


def right_to_left(paragraph: Paragraph) -> None:
    """Let a paragraph run from right to left."""
    _before_direction(paragraph, element("w:bidi"))


def numbered(paragraph: Paragraph, number_id: int, level: int) -> None:
    """Make a paragraph an item of a list."""
    properties: Any = paragraph._p.get_or_add_pPr().get_or_add_numPr()
    properties.get_or_add_ilvl().val = level
    properties.get_or_add_numId().val = number_id


def shade(cell: _Cell, colour: str) -> None:
    """Give a cell a ground of its own."""
    properties: Any = cell._tc.get_or_add_tcPr()
    following = ("w:noWrap", "w:tcMar", "w:textDirection", "w:tcFitText", "w:vAlign", "w:hideMark")
    properties.insert_element_before(element("w:shd", val="clear", color="auto", fill=colour), *following)


def _before_direction(paragraph: Paragraph, made: Any) -> None:
    properties: Any = paragraph._p.get_or_add_pPr()
    later = AFTER_BIDI if made.tag == qn("w:bidi") else ("w:bidi", *AFTER_BIDI)
    properties.insert_element_before(made, *later)
