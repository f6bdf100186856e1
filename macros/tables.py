"""Tables of our Markdown pages as a screen reader needs them: with a caption and the direction of their header cells.

The caption is the paragraph before a table, when it begins with „Tabelle: “.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

SIGN = "Tabelle: "
# Before the inline patterns (20), so that a caption may hold code and links.
PRIORITY = 30


class _Tables(Treeprocessor):
    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for before, table in zip([None, *parent], list(parent), strict=False):
                if table.tag == "table":
                    _describe(parent, table, before)


def _describe(parent: Element, table: Element, before: Element | None) -> None:
    for head in table.iter("th"):
        head.set("scope", "col")
    if before is not None and before.tag == "p" and (before.text or "").startswith(SIGN):
        caption = Element("caption")
        caption.text = (before.text or "").removeprefix(SIGN)
        parent.remove(before)
        table.insert(0, caption)


class TablesExtension(Extension):
    """Gives the tables of a Markdown text captions and scopes."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 (the name is Markdown's)
        """Add the step to a reader of Markdown."""
        md.treeprocessors.register(_Tables(md), "captions", PRIORITY)
