"""What holds for all editions: their order and addresses, who may see what, and that they agree."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.document_text import text_of
from macros.views.editions.registry import EDITIONS, Edition
from macros.views.editions.scope import Scope
from tests.views.editions.scopes import SAMPLES, own, scope_of
from tests.views.records import workshop

OFFER = {"fee_eur": "6543", "travel_eur": "321", "includes": ["geheime Leistung"]}
INTERNAL = ("Geheime Moderation", "geheime Notiz", "geheime Absprache", "6.543", "321", "geheime Leistung")
every_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)


def test_order() -> None:
    """The editions are offered in this order; four of them are Word files too."""
    assert [edition.id for edition in EDITIONS] == [
        "teilnehmendenmappe",
        "regieplan",
        "arbeitsblaetter",
        "packliste",
        "wandplan",
        "karten",
        "protokoll",
        "vorlage",
    ]
    assert [edition.id for edition in EDITIONS if edition.word] == ["regieplan", "arbeitsblaetter", "protokoll", "vorlage"]


@every_edition
@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_identity(library: Library, edition: Edition, workshop_id: str) -> None:
    """A document is known by the id of its edition, lives below its workshop and is described in a sentence."""
    document = edition.build(own(library, workshop_id))
    assert (document.id, document.address) == (edition.id, f"workshops/{workshop_id}/{edition.id}/")
    assert document.description.endswith(".")


@every_edition
@pytest.mark.parametrize("workshop_id", SAMPLES)
def test_same_twice(library: Library, edition: Edition, workshop_id: str) -> None:
    """The same scope gives the same document."""
    assert edition.build(own(library, workshop_id)) == edition.build(own(library, workshop_id))


def secretive(library: Library, internal: bool) -> Scope:
    """Return a workshop with something in every key that is not for everybody."""
    items: list[dict[str, Any]] = [{"module": "klima", "note": "geheime Notiz"}]
    meeting = {"start": "13:00", "agenda": [{"module": "klima", "note": "geheime Absprache"}]}
    more: dict[str, Any] = {"preparation_meeting": meeting, "follow_up_meeting": meeting, "moderators": ["Geheime Moderation"]}
    return scope_of(library, workshop("musterstadt", items, offer=OFFER, **more), internal)


@every_edition
def test_public_editions_keep_quiet(library: Library, edition: Edition) -> None:
    """Names of moderators, notes and the offer stand in no public edition, neither in its text nor in its data."""
    document = edition.build(secretive(library, internal=False))
    assert [secret for secret in INTERNAL if secret in text_of(document) or secret in repr(document)] == []


def test_internal_run_sheet_tells(library: Library) -> None:
    """The internal run sheet has names of moderators, notes and the offer."""
    text = text_of(next(edition for edition in EDITIONS if edition.id == "regieplan").build(secretive(library, internal=True)))
    assert [secret for secret in INTERNAL if secret not in text] == []


def test_internal_handout_keeps_quiet(library: Library) -> None:
    """The handout is for everybody, whoever prints it."""
    assert EDITIONS[0].build(secretive(library, internal=True)) == EDITIONS[0].build(secretive(library, internal=False))
