"""Which other words stand for the words of a text."""

from collections.abc import Iterable, Iterator, Sequence

from macros.finding.words import trunk, words

NOUN = "^"
LONGEST_AMBIGUOUS = 4


class Thesaurus:
    """Groups of words that mean nearly the same, found in texts whatever their endings. Abbreviations must be spelled as they are."""

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        """Take the groups, the preferred word first in each."""
        self._groups = [[(word, tuple(_key(part) for part in words(word))) for word in group] for group in groups]
        self._entries: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for number, group in enumerate(self._groups):
            for _, keys in group:
                if keys:
                    self._entries.setdefault(keys[0], []).append((keys, number))

    def neighbours(self, text: str, known: str = "") -> Iterator[str]:
        """Yield, once each, the other words of all groups of which a word stands in the text, but none that stands in the text known."""
        spoken = [_forms(word) for word in words(text)]
        present = {form for forms in (*spoken, *map(_forms, words(known))) for form in forms}
        hits = dict.fromkeys(number for place in range(len(spoken)) for number in self._at(spoken, place))
        for number in hits:
            yield from (word for word, keys in self._groups[number] if not present.issuperset(keys))

    def _at(self, spoken: list[tuple[str, ...]], place: int) -> Iterator[int]:
        for form in spoken[place]:
            for keys, number in self._entries.get(form, ()):
                there = spoken[place : place + len(keys)]
                if len(there) == len(keys) and all(key in forms for key, forms in zip(keys, there, strict=True)):
                    yield number


def _key(word: str) -> str:
    """Return what stands for a word of a group: its trunk. An abbreviation stays as it is, so that „BA“ is not found in „ba“.

    A short noun is kept apart from other words with its trunk, so that „Fest“ is not found in „feste Zeiten“.
    """
    if word.isupper() and len(word) > 1:
        return word
    found = trunk(word)
    return NOUN + found if word[0].isupper() and len(found) <= LONGEST_AMBIGUOUS else found


def _forms(word: str) -> tuple[str, ...]:
    """Return all that may stand for a word of a text."""
    found = trunk(word)
    return (found, word, NOUN + found) if word[0].isupper() else (found, word)
