"""Which printed editions a workshop has, in the order in which they are offered."""

from collections.abc import Callable
from dataclasses import dataclass

from macros.views.document import Document
from macros.views.editions import (
    card_sheets,
    council_paper,
    minutes_template,
    packing_list,
    participant_handout,
    run_sheet,
    wall_plan,
    worksheets,
)
from macros.views.editions.scope import Scope


@dataclass(frozen=True)
class Edition:
    """A kind of document. id is the last part of its address; word tells whether it is offered as a Word file too."""

    id: str
    title: str
    summary: str
    build: Callable[[Scope], Document]
    word: bool


EDITIONS: tuple[Edition, ...] = (
    Edition(
        "teilnehmendenmappe",
        "Teilnehmendenmappe",
        "Für alle im Raum: Programm, Spielregeln, Praxisbeispiele, Fragen, Arbeitsblätter, Kennzahlen, Glossar.",
        participant_handout.build,
        word=False,
    ),
    Edition(
        "regieplan",
        "Regieplan",
        "Für die Moderation: jeder Schritt mit Uhrzeit, dazu Fragen, Gruppen, Material, Risiken und ein Plan zum Kürzen.",
        run_sheet.build,
        word=True,
    ),
    Edition("arbeitsblaetter", "Arbeitsblätter", "Die Bögen zum Ausfüllen, mit Kommune und Handlungsfeldern.", worksheets.build, word=True),
    Edition(
        "packliste", "Packliste", "Was in welcher Menge in den Raum muss und was wie oft zu drucken ist.", packing_list.build, word=False
    ),
    Edition("wandplan", "Wandplan", "Alle Tage nebeneinander auf A3, zum Aushängen.", wall_plan.build, word=False),
    Edition("karten", "Karten", "Praxisbeispiele und Fragen zum Ausschneiden, für Rundgang und Tische.", card_sheets.build, word=False),
    Edition("protokoll", "Protokoll", "Vorlage entlang des Ablaufs: vom Leitziel bis zur Finanzierung.", minutes_template.build, word=True),
    Edition("vorlage", "Beschlussvorlage", "Entwurf der Vorlage für Rat oder Kreistag.", council_paper.build, word=True),
)
