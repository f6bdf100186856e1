"""Questions for workshops, with follow-ups and simpler or translated wordings."""

from typing import Literal

from macros.library.fields import SearchTerm, Slug, Text, Title
from macros.library.models.base import Part, Record, optional, optional_list, required, search_terms
from macros.library.models.ids import ActionFieldOrAll, AudienceOrAll, PhaseId, PurposeId, SharedReferenceId


class Translations(Part):
    """The question in other languages, by ISO 639-1 code."""

    en: Text | None = optional("Englisch")
    tr: Text | None = optional("Türkisch")
    ar: Text | None = optional("Arabisch")
    uk: Text | None = optional("Ukrainisch")


class Question(Record):
    """One question. Its id is unique over all files and is its anchor."""

    id: Slug = required("Kennung, eindeutig über alle Dateien, zum Beispiel q004")
    text: Text = required("Die Frage")
    phase: PhaseId = required("In welcher Phase sie gestellt wird")
    action_fields: tuple[ActionFieldOrAll, ...] = optional_list("Handlungsfelder, zu denen sie passt")
    audiences: tuple[AudienceOrAll, ...] = optional_list("An wen sie sich richtet; alle oder leer heißt: an alle")
    purpose: PurposeId = required("Wozu sie dient")
    follow_ups: tuple[Text, ...] = optional_list("Nachfragen")
    easy_language: Text | None = optional("Dieselbe Frage in Einfacher Sprache")
    search_terms: tuple[SearchTerm, ...] = search_terms()
    translations: Translations | None = optional("Übersetzungen")
    translation_status: Literal["unreviewed", "reviewed"] | None = optional("unreviewed (ungeprüft) oder reviewed (geprüft)")
    origin: SharedReferenceId | None = optional("Woher sie stammt (Kennung aus der Liste der Quellen)")


class QuestionSet(Record):
    """``workshop_questions/<id>.yml``: a set of questions."""

    title: Title = required("Titel der Sammlung")
    questions: tuple[Question, ...] = required("Die Fragen", min_length=1)
