"""A module: steps with running minutes, material, risks, variants."""

from typing import Any

import pytest

from macros.library.library import Library
from macros.views.agenda_module import (
    AgendaModuleView,
    MaterialView,
    ModuleCard,
    StepView,
    agenda_module_view,
    modules_by_phase,
    steps,
)
from macros.views.links import Link
from tests.views.records import library_of, module, workshop


def view(library: Library, **changes: Any) -> AgendaModuleView:
    """Return the view of a module with some keys changed."""
    return agenda_module_view(library, module(**changes))


def test_steps_run_on() -> None:
    """Each step begins where the one before ends; the minutes run from zero."""
    written = [{"minutes": minutes, "title": f"Schritt {minutes}", "does": "Fragt."} for minutes in ("5", "15", "10")]
    assert steps(module(steps=written)) == (
        StepView(0, 5, 5, "Schritt 5", "Fragt."),
        StepView(5, 20, 15, "Schritt 15", "Fragt."),
        StepView(20, 30, 10, "Schritt 10", "Fragt."),
    )


def test_steps_of_every_module_fill_its_time(library: Library) -> None:
    """The last step of each module of the collection ends after the recommended minutes."""
    ends = {key: steps(entry)[-1].ends for key, entry in library.agenda_modules.items()}
    assert ends == {key: entry.duration.recommended for key, entry in library.agenda_modules.items()}


def test_card(library: Library) -> None:
    """The card tells title, minutes, phase and kind in words."""
    assert view(library, kind="break").card == ModuleCard(
        id="klima",
        address="bausteine/klima/",
        title="Klimabarometer",
        short="Alle stellen sich auf einer Linie auf.",
        minutes=30,
        phase="Tag 1: Sensibilisieren + Positionieren",
        kind="Pause",
    )


@pytest.mark.parametrize(
    ("material", "words"),
    [
        ({"quantity": "5", "per": "person", "reusable": "false"}, MaterialView("Punkte", "5 je Person", False)),
        ({"quantity": "1.5", "per": "workshop", "reusable": "true"}, MaterialView("Punkte", "1,5 für den Workshop", True)),
        ({"quantity": "1000", "per": "group", "group_of": "6", "reusable": "false"}, MaterialView("Punkte", "1.000 je Gruppe zu 6", False)),
    ],
    ids=["person", "workshop", "group"],
)
def test_material(library: Library, material: dict[str, str], words: MaterialView) -> None:
    """Quantities say for whom they are."""
    assert view(library, materials=[{"item": "Punkte", **material}]).materials == (words,)


@pytest.mark.parametrize(
    ("fields", "links"),
    [
        ([], (Link("alle"),)),
        (["alle"], (Link("alle"),)),
        (["sprache"], (Link("Sprache", "praxisbeispiele/handlungsfeld/sprache/"),)),
    ],
    ids=["none", "alle", "one"],
)
def test_action_fields(library: Library, fields: list[str], links: tuple[Link, ...]) -> None:
    """A module names its Handlungsfelder, or that it fits all."""
    assert view(library, action_fields=fields).action_fields == links


def test_risks_and_variants(library: Library) -> None:
    """A risk is a condition with its remedy; a variant has a name in words."""
    found = view(library, risks=[{"if": "niemand redet", "then": "warten"}], variants={"kurz": "drei Skalen", "einfache_sprache": "Bilder"})
    assert found.risks == (("niemand redet", "warten"),)
    assert found.variants == (("Kürzer", "drei Skalen"), ("Einfache Sprache", "Bilder"))


def test_group_size(library: Library) -> None:
    """The size of the group is said as a range, or not at all."""
    assert view(library, group_size={"min": "8", "max": "50"}).group_size == "8 bis 50 Personen"
    assert view(library).group_size == ""


def test_internal_workshops_stay_unseen(library: Library) -> None:
    """A module names the public workshops that use it, never an internal one."""
    entry = module()
    workshops = [workshop("offen", title="Offen"), workshop("geheim", title="Geheim", visibility="internal")]
    tiny = library_of(library, modules=[entry], workshops=workshops)
    assert agenda_module_view(tiny, entry).used_in == (Link("Offen", "workshops/offen/"),)


def test_phases_share_out_all_modules(library: Library) -> None:
    """Every module stands under one phase, by title."""
    groups = modules_by_phase(library)
    assert list(groups) == [term.label for term in library.terms["phases"].values()]
    assert sorted(card.id for cards in groups.values() for card in cards) == sorted(library.agenda_modules)
    assert all(list(cards) == sorted(cards, key=lambda card: card.title.casefold()) for cards in groups.values())
