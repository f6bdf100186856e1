"""What our German must be. A rule is a generator of findings that says one thing about a passage."""

from collections.abc import Callable, Iterator

from macros.language.passage import Passage
from macros.language.rules import gender, lengths, link_texts, signs
from macros.library.findings import Finding

Rule = Callable[[Passage], Iterator[Finding]]

OF_WORDS: tuple[Rule, ...] = (
    lengths.sentences_are_short,
    lengths.easy_sentences_are_very_short,
    link_texts.links_say_where_they_lead,
    gender.no_signs_inside_words,
    gender.no_masculine_alone,
)
"""For every passage. Abbreviations need the whole page (see abbreviations)."""

OF_SIGNS: tuple[Rule, ...] = (
    signs.no_soft_hyphens,
    signs.no_torn_words,
    signs.no_double_spaces,
    signs.german_quotation_marks,
    signs.dashes_are_no_hyphens,
    signs.spaces_inside_abbreviations,
    signs.held_together,
)
"""For pages and content; in programs a sign may be code."""
