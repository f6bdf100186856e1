"""Sheets that every participant fills in alone."""

from macros.views.document import Block, Facts, Paragraph, Scale, WriteLines, plain
from macros.views.editions.forms import boxes, expected_groups, field_labels, form
from macros.views.editions.scope import Scope
from macros.views.places import located

SMALLEST_GROUP = 3  # below that, single people would be recognised
LATER = 12  # months until the same scales are used again, unless the workshop says otherwise

# The five scales of the module „Klimabarometer“; after a year the same ones again.
CLIMATE = (
    ("Rückhalt in der Politik", "Wie fest steht die Politik bei uns hinter der Integrationsarbeit?", "gar nicht", "sehr fest"),
    ("Zusammenarbeit der Ämter", "Wie gut arbeiten die Ämter bei diesem Thema zusammen?", "jedes für sich", "Hand in Hand"),
    ("Beteiligung", "Wie gut können Menschen mit Einwanderungsgeschichte bei uns mitreden?", "gar nicht", "sehr gut"),
    ("Stimmung in der Bevölkerung", "Wie begegnet die Bevölkerung zugewanderten Menschen?", "ablehnend", "offen"),
    ("Schutz vor Diskriminierung", "Wie gut sind Menschen bei uns vor Diskriminierung geschützt?", "schlecht", "sehr gut"),
)
# What the module „Abschluss“ asks about.
RATING = (
    ("Inhalt", "Wie gut passten die Themen zu dem, was uns hier beschäftigt?", "gar nicht", "sehr gut"),
    ("Moderation", "Wie gut hat die Moderation durch die Tage geführt?", "schlecht", "sehr gut"),
    ("Beteiligung", "Wie gut konnten Sie sich einbringen, und wurden Sie gehört?", "gar nicht", "sehr gut"),
    ("Nutzen", "Wie viel können Sie mit den Ergebnissen anfangen?", "nichts", "sehr viel"),
)
# The five checks of the module „Zielpyramide“.
SMART = (
    ("Spezifisch", "Ist klar, was für wen anders wird?"),
    ("Messbar", "Woran erkennen wir es, und kennen wir den heutigen Wert?"),
    ("Angenommen", "Tragen es die mit, die es umsetzen und die es betrifft?"),
    ("Machbar", "Liegt es in unserer Hand, mit den Kräften, die wir haben?"),
    ("Mit Termin", "Bis wann ist es erreicht?"),
)


def climate_barometer(scope: Scope) -> tuple[Block, ...]:
    """The five scales; who may be recognised by a group is not asked for it."""
    return (
        Paragraph(plain("Bitte still und allein ankreuzen, von 1 bis 10. Niemand sieht Ihren Bogen, und Ihr Name steht nicht darauf.")),
        *_occasion(scope),
        *_own_group(scope),
        *(Scale(f"{name}: {question}", low, high) for name, question, low, high in CLIMATE),
        WriteLines("Welche Erfahrung steckt hinter meiner Einschätzung?", 3),
    )


def guiding_goal(scope: Scope) -> tuple[Block, ...]:
    """The sentence template, from one person to four."""
    place = located(scope.workshop.municipality.name)
    return (
        Paragraph(plain(f"So ist ein Leitziel gebaut: „Alle Menschen {place} können …, weil wir …“"), "lead"),
        Paragraph(plain("Ein Leitziel beschreibt einen Zustand, keine Maßnahme. Es kommt ohne Fachwörter aus.")),
        WriteLines(f"Allein: Alle Menschen {place} können …, weil wir …", 3),
        WriteLines("Zu zweit: unser gemeinsamer Satz", 3),
        WriteLines("Zu viert: unser erster Satz", 2),
        WriteLines("Zu viert: unser zweiter Satz", 2),
        Paragraph(plain("Zum Schluss prüfen"), "label"),
        boxes(
            "Der Satz beschreibt, was dann anders ist, und keine Maßnahme.",
            "Alle am Tisch verstehen ihn ohne Erklärung.",
            "Er passt zu mindestens einem unserer Handlungsfelder.",
        ),
    )


def smart_check(scope: Scope) -> tuple[Block, ...]:
    """The check of a Handlungsziel, used to read another group's goals."""
    rows = tuple((name, question) for name, question in SMART)
    return (
        Paragraph(plain("Mit diesem Blatt lesen Sie die Handlungsziele der Nachbargruppe gegen und geben ihr zwei Hinweise.")),
        Paragraph(plain("Handlungsfeld"), "label"),
        boxes(*field_labels(scope)),
        WriteLines("Das Handlungsziel, das ich prüfe", 2),
        form("SMART-Prüfung", ("Merkmal", "Frage", "Ja oder noch nicht?", "Was fehlt"), rows, (3, 6, 3, 5), 14),
        WriteLines("Erster Hinweis an die Gruppe", 2),
        WriteLines("Zweiter Hinweis an die Gruppe", 2),
        Paragraph(plain("Eine Zahl gehört nur ins Ziel, wenn der heutige Wert bekannt ist."), "note"),
    )


def pledge(scope: Scope) -> tuple[Block, ...]:
    """A personal promise that stays with its writer."""
    meeting = scope.workshop.follow_up_meeting
    until = f"{meeting.date}" if meeting and meeting.date else "Termin offen"
    return (
        Paragraph(plain("Was tue ich bis zum Nachbereitungstreffen?"), "lead"),
        Facts((("Nachbereitungstreffen", plain(until)),)),
        WriteLines("Ich werde", 4),
        WriteLines("Mein erster Schritt in den nächsten 30 Tagen", 2),
        WriteLines("Dafür brauche ich", 2),
        Paragraph(plain("Wer mag, liest vor. Sonst bleibt die Karte im Umschlag und wird Ihnen später zugeschickt."), "note"),
    )


def rating(scope: Scope) -> tuple[Block, ...]:
    """The evaluation; the same questions can be asked after a year."""
    return (
        Paragraph(plain("Bitte vor dem Schlusswort ausfüllen, von 1 bis 10 und ohne Namen. Danke.")),
        *_occasion(scope),
        *(Scale(f"{name}: {question}", low, high) for name, question, low, high in RATING),
        WriteLines("Das nehme ich mit", 3),
        WriteLines("Das hat mir gefehlt", 3),
    )


def _occasion(scope: Scope) -> tuple[Block, ...]:
    """Ask whether it is the workshop or the look back, so that the two can be laid side by side."""
    months = max((check.after_months for check in scope.workshop.checks), default=LATER)
    return (
        Paragraph(plain("Ausgefüllt"), "label"),
        boxes("beim Workshop", f"bei der Wiederholung nach {months} Monaten, mit denselben Fragen"),
    )


def _own_group(scope: Scope) -> tuple[Block, ...]:
    groups = expected_groups(scope)
    if not groups or min(number for _, number in groups) < SMALLEST_GROUP:
        return ()
    return (Paragraph(plain("Meine Gruppe"), "label"), boxes(*(label for label, _ in groups)))
