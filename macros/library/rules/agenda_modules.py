"""What must hold for agenda modules."""

from collections.abc import Iterator

from macros.library.findings import Finding
from macros.library.library import Library


def steps_sum_to_recommended(library: Library) -> Iterator[Finding]:
    """The minutes of the steps sum to the recommended duration."""
    for module in library.agenda_modules.values():
        total = sum(step.minutes for step in module.steps)
        recommended = module.duration.recommended
        if total != recommended:
            difference = f"{abs(total - recommended)} Minuten zu {'viel' if total > recommended else 'wenig'}"
            message = f"die Schritte ergeben {total} Minuten, empfohlen sind {recommended}"
            yield module.source.finding(("steps",), message, f"{difference}: Schritte oder Dauer anpassen.")


def duration_in_order(library: Library) -> Iterator[Finding]:
    """min ≤ recommended ≤ max, and something takes time."""
    for module in library.agenda_modules.values():
        duration = module.duration
        if not 0 < duration.min <= duration.recommended <= duration.max:
            message = f"die Dauer ist nicht geordnet: min {duration.min}, recommended {duration.recommended}, max {duration.max}"
            yield module.source.finding(("duration",), message, "Es muss gelten: 0 < min ≤ recommended ≤ max.")


def group_size_in_order(library: Library) -> Iterator[Finding]:
    """The smallest group is not larger than the largest."""
    for module in library.agenda_modules.values():
        size = module.group_size
        if size and size.min > size.max:
            message = f"die kleinste Gruppe ({size.min}) ist größer als die größte ({size.max})"
            yield module.source.finding(("group_size",), message, "min und max prüfen.")


def group_materials_name_their_group(library: Library) -> Iterator[Finding]:
    """Material per group says how large a group is; other material does not."""
    for module in library.agenda_modules.values():
        for position, material in enumerate(module.materials):
            place = ("materials", position)
            if material.per == "group" and not material.group_of:
                yield module.source.finding(place, "Material je Gruppe ohne Gruppengröße", "group_of ergänzen, zum Beispiel 6.")
            if material.per != "group" and material.group_of:
                yield module.source.finding(
                    place, f"group_of passt nicht zu per: {material.per}", "group_of löschen oder per: group schreiben."
                )
