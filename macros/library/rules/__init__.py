"""What must hold over all records. A rule is a generator of findings that says one thing; RULES lists them all."""

from collections.abc import Callable, Iterator

from macros.library.findings import Finding
from macros.library.library import Library
from macros.library.rules import (
    addresses,
    agenda_modules,
    practice_examples,
    privacy,
    references,
    titles,
    vocabulary,
    workshop_questions,
    workshops,
)

Rule = Callable[[Library], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    references.known_ids,
    references.shared_sources_are_shared,
    practice_examples.key_fits_state,
    practice_examples.key_fits_type,
    practice_examples.population_has_a_date,
    practice_examples.end_after_start,
    practice_examples.ended_means_end,
    practice_examples.end_means_ended,
    practice_examples.reference_ids_unique,
    practice_examples.reference_complete,
    practice_examples.result_references_exist,
    practice_examples.not_related_to_itself,
    practice_examples.no_date_in_the_future,
    agenda_modules.steps_sum_to_recommended,
    agenda_modules.duration_in_order,
    agenda_modules.group_size_in_order,
    agenda_modules.group_materials_name_their_group,
    workshop_questions.ids_unique,
    workshop_questions.translations_have_a_status,
    workshops.parts_sum_to_expected,
    workshops.minutes_inside_module,
    workshops.confirmed_has_date_and_place,
    workshops.days_in_order,
    titles.no_duplicates,
    addresses.not_taken,
    privacy.no_personal_addresses,
    privacy.no_phone_numbers,
    vocabulary.size_classes_without_gaps,
    vocabulary.thesaurus_words_once,
    vocabulary.unused_terms,
)
