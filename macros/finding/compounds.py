"""Cuts German compounds: „Sprachmittlerpool“ into „Sprache“, „Mittler“, „Pool“."""

from collections.abc import Iterable, Iterator
from pathlib import Path

PARTS = Path(__file__).parent / "parts.txt"
SHORTEST_PART, SHORTEST_WORD, SHORTEST_OWN = 3, 7, 5
LINKS = ("s", "es", "n", "en", "er", "ens", "e")
ELIDED = ("e", "en")
# Inflections of the last part, and what stands in their place in its base form: „Berufskollegs“, „Sprachkursen“, „Jugendzentren“.
ENDINGS = (("n", ""), ("s", ""), ("e", ""), ("en", ""), ("es", ""), ("en", "um"))
FEMALE = "innen"
# Verbs of this kind stand at the front without their ending: „Experimentierklausel“.
VERB = "ier"
# The word list knows these as nouns, but in our words they are endings, or the ends of a stem.
NOT_PARTS = Path(__file__).parent / "not_parts.txt"


class Splitter:
    """Cuts words into parts that stand in a word list or among the site's own words."""

    def __init__(self, parts: Iterable[str], own: Iterable[str] = ()) -> None:
        """Take the known parts and the site's own words, in lower case."""
        self._known = (frozenset(parts) - frozenset(word_list(NOT_PARTS))) | {word for word in own if len(word) >= SHORTEST_OWN}
        self._cuts: dict[str, tuple[str, ...] | None] = {}

    def split(self, word: str) -> tuple[str, ...]:
        """Return the parts of a word in lower case, in their base form where that is known; none where it is not a compound."""
        lower = word.lower()
        if len(lower) < SHORTEST_WORD or not lower.isalpha():
            return ()
        return self._best(lower) or ()

    def _best(self, word: str) -> tuple[str, ...] | None:
        """Return the cut with the fewest parts, among those the one with the longest shortest part."""
        if word not in self._cuts:
            self._cuts[word] = min(self._all(word), key=lambda cut: (len(cut), -min(map(len, cut))), default=None)
        return self._cuts[word]

    def _all(self, word: str) -> Iterator[tuple[str, ...]]:
        for end in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
            rest, head = word[end:], self._head(word[:end])
            tail = head and self._tail(rest)
            if head and tail:
                yield head, tail
            elif head and len(rest) >= 2 * SHORTEST_PART:
                deeper = self._best(rest)
                if deeper:
                    yield head, *deeper

    def _head(self, front: str) -> str | None:
        """Return the word at the front, without what links it to the next or with the ending it has lost („Sprach“: „Sprache“)."""
        if front in self._known:
            return front
        forms = [front.removesuffix(link) for link in LINKS if front.endswith(link)] + [front + ending for ending in ELIDED]
        known = (form for form in forms if len(form) >= SHORTEST_PART and form in self._known)
        return next(known, f"{front}en" if front.endswith(VERB) and len(front) >= SHORTEST_WORD else None)

    def _tail(self, rest: str) -> str | None:
        """Return the word at the end, without its inflection where only that is known."""
        if rest in self._known:
            return rest
        forms = (rest.removesuffix(ending) + base for ending, base in ENDINGS if rest.endswith(ending) and not rest.endswith(FEMALE))
        return next((form for form in forms if len(form) >= SHORTEST_PART and form in self._known), None)


def word_list(path: Path = PARTS) -> list[str]:
    """Return the parts that come with the project (see scripts/derive_compound_parts.py)."""
    return path.read_text(encoding="utf-8").split()
