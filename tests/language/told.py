"""What rules say about a text."""

from macros.language.passage import Passage
from macros.language.rules import OF_SIGNS, OF_WORDS

PATH = "docs/seite.md"


def told(text: str, easy: bool = False, rendered: bool = False, cited: bool = False) -> list[str]:
    """Return what all rules say about a passage that begins in line 1 of a page, without the page's name."""
    passage = Passage(PATH, 1, "", text, easy=easy, rendered=rendered, cited=cited)
    return [str(finding).removeprefix(f"{PATH}:") for rule in (*OF_WORDS, *OF_SIGNS) for finding in rule(passage)]
