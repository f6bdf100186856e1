"""Numbers, spans and lists in German words. Pure functions of their arguments."""

from collections.abc import Sequence

from macros.library.dates import PartialDate
from macros.library.fields import UNKNOWN

SMALL_NUMBERS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
NOT_STATED = "Stand nicht genannt"


def number(value: int | float) -> str:
    """Return a number with a point per thousand and a decimal comma: ``6.000``, ``3,5``."""
    whole, _, rest = f"{value:,}".partition(".")
    whole = whole.replace(",", ".")
    return f"{whole},{rest}" if rest.strip("0") else whole


def euros(value: int) -> str:
    """Return an amount of money: ``6.000 €``."""
    return f"{number(value)} €"


def enumeration(parts: Sequence[str]) -> str:
    """Join words as in a sentence: ``a, b und c``."""
    *most, last = parts
    return f"{', '.join(most)} und {last}" if most else last


def counted(value: int, one: str, many: str) -> str:
    """Return ``1 Beispiel`` or ``3 Beispiele``."""
    return f"{number(value)} {one if value == 1 else many}"


def as_of(value: PartialDate | str) -> str:
    """Return ``Stand Oktober 2015``, or that none is known."""
    return NOT_STATED if value == UNKNOWN else f"Stand {value}"


def spelled(value: int) -> str:
    """Return a number in words up to twelve, else in figures."""
    return SMALL_NUMBERS[value - 1] if 1 <= value <= len(SMALL_NUMBERS) else number(value)


def upper_first(text: str) -> str:
    """Return the text with a capital first letter, the rest as it is."""
    return text[:1].upper() + text[1:]


def span(start: PartialDate | None, end: PartialDate | None, running: bool) -> str:
    """Return a period in words; empty where neither side is known. Only what is known to be running goes on „seit“ its start."""
    if start and end:
        return f"{start} bis {end}" if start != end else str(start)
    if start:
        return f"seit {start}" if running else f"begonnen {start}"
    return f"bis {end}" if end else ""


def clock(minutes: int) -> str:
    """Return minutes since midnight as a clock time: 570 becomes ``09:30``."""
    return f"{minutes // 60:02}:{minutes % 60:02}"


def file_size(size: int) -> str:
    """Return a number of bytes in words: ``265 kB``, ``1,2 MB``; never less than 1 kB."""
    if size >= 1_000_000:
        return f"{number(round(size / 1_000_000, 1))} MB"
    return f"{number(max(1, round(size / 1000)))} kB"


def population_range(low: int, high: int | None) -> str:
    """Return a class of population in words."""
    return f"{figure_range(low, high)} Einwohnerinnen und Einwohner"


def figure_range(low: int, high: int | None) -> str:
    """Return whole numbers from low to high, both included: ``unter 5.000``, ``5.000 bis 9.999``, ``ab 500.000``."""
    if high is None:
        return f"ab {number(low)}"
    return f"{number(low)} bis {number(high)}" if low else f"unter {number(high + 1)}"
