"""Words that are not in a text but by which people look for it: parts of its compounds, and what the thesaurus has beside them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from macros.finding.compounds import Splitter, word_list
from macros.finding.thesaurus import Thesaurus
from macros.finding.words import trunk, words
from macros.library.library import Library

WITH_SYNONYMS = ("action_fields", "target_groups", "instruments", "municipality_types", "glossary", "indicators", "states")


@dataclass(frozen=True)
class Hidden:
    """Words to add to a text: parts of its compounds, and words that mean nearly the same as a word of it, or as such a part."""

    parts: tuple[str, ...]
    neighbours: tuple[str, ...]
    neighbours_of_parts: tuple[str, ...]


class Enrichment:
    """Finds the hidden words of texts."""

    def __init__(self, groups: Iterable[Sequence[str]], own: Iterable[str], parts: Iterable[str]) -> None:
        """Take groups of words with the same meaning, the words of the site, and the parts of compounds."""
        self._thesaurus = Thesaurus(groups)
        self._splitter = Splitter(parts, own)

    def hidden(self, text: str) -> Hidden:
        """Return the hidden words of a text, each once, none whose trunk is in it already."""
        spoken = words(text)
        present = {trunk(word) for word in spoken}
        parts = dict.fromkeys(part for word in spoken if word[0].isupper() for part in self.parts(word))
        neighbours = dict.fromkeys(self._thesaurus.neighbours(text))
        further = dict.fromkeys(word for word in self._thesaurus.neighbours(". ".join(parts), known=text) if word not in neighbours)
        return Hidden(tuple(part for part in parts if trunk(part) not in present), tuple(neighbours), tuple(further))

    def parts(self, word: str) -> Iterator[str]:
        """Yield the parts of a word, and theirs in turn: „Sprachmittler“, „Pool“, „Sprache“, „Mittler“."""
        for part in self._splitter.split(word):
            yield part
            yield from self.parts(part)


def groups(library: Library) -> list[Sequence[str]]:
    """Return the groups of words with the same meaning: those of the thesaurus, and terms of the closed lists with their synonyms."""
    terms = [term for name in WITH_SYNONYMS for term in library.terms[name].values() if term.synonyms]
    return [*(group.words for group in library.thesaurus), *((term.label, *term.synonyms) for term in terms)]


def enrichment(library: Library, texts: Iterable[str]) -> Enrichment:
    """Return the enrichment of a library; texts are all its texts, whose words may be parts of compounds as well."""
    own = {word.lower() for text in texts for word in words(text) if word[0].isupper()}
    return Enrichment(groups(library), own, word_list())
