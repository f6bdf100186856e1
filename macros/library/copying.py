"""A record as the template of another: what belongs to its place and time is left out."""

from datetime import date

from macros.library import body
from macros.library.files import ContentFile
from macros.library.library import Library
from macros.library.reader import Plain, read_text, read_yaml
from macros.library.starter import name_of, next_question_number, starter, title_of
from macros.library.writer import text_of

Values = dict[str, Plain]

# What is left out of a copied practice example, and of a copied workshop.
OWN_FACTS = ("easy_language", "search_terms", "period", "results", "evidence", "costs", "funding", "staffing", "related", "confidence")
OF_ITS_OWN = ("sample", "moderators", "offer")
WHEN_AND_WHERE = ("date", "place")
MEETINGS = ("preparation_meeting", "follow_up_meeting")


def copied(kind: str, record_id: str, template: ContentFile, library: Library, today: date) -> str:
    """Return the text of a new record made from a valid one of the same kind. Raises Unreadable where the template cannot be read."""
    text = read_text(template.path, template.shown)
    if kind == "practice_example":
        head, rest, _ = body.split(text, template.shown)
        fresh, _, _ = body.split(starter(kind, record_id, library, today), template.shown)
        return f"---\n{text_of(_example(_values(head, template.shown), _values(fresh, template.shown)))}---\n{rest}"
    values = _values(text, template.shown)
    values["title"] = title_of(kind, record_id)
    if kind == "workshop":
        values = _workshop(values, record_id)
    if kind == "workshop_question":
        values["questions"] = _renumbered(values["questions"], next_question_number(library))
    return text_of(values)


def _values(text: str, shown: str) -> Values:
    values, _ = read_yaml(text, shown)
    assert isinstance(values, dict), "a valid record is a group of keys"
    return values


def _example(values: Values, fresh: Values) -> Values:
    """Keep wording and choices; place, figures, sources and dates are those of the other example alone."""
    kept = _without(values, *OWN_FACTS)
    place, new_place = values["municipality"], fresh["municipality"]
    assert isinstance(place, dict) and isinstance(new_place, dict), "every example has a municipality"
    kept |= {key: fresh[key] for key in ("title", "status", "status_as_of", "references", "checked_on")}
    kept["municipality"] = {"name": new_place["name"], "type": place["type"], "state": place["state"]}
    return kept


def _workshop(values: Values, record_id: str) -> Values:
    """Keep agenda, examples, questions and people; nobody sees the new workshop before somebody says so."""
    kept = _without(values, *OF_ITS_OWN)
    assert isinstance(kept["municipality"], dict) and isinstance(kept["days"], list), "a valid workshop has both"
    kept["municipality"] = {"name": name_of(record_id), "type": kept["municipality"]["type"]}
    kept |= {"status": "draft", "visibility": "internal"}
    kept["days"] = [_without(day, *WHEN_AND_WHERE) for day in kept["days"] if isinstance(day, dict)]
    for name in MEETINGS:
        meeting = kept.get(name)
        if isinstance(meeting, dict):
            kept[name] = _without(meeting, *WHEN_AND_WHERE)
    return kept


def _without(values: Values, *keys: str) -> Values:
    return {key: value for key, value in values.items() if key not in keys}


def _renumbered(questions: Plain, first: int) -> list[Plain]:
    """Give every question the next free id, because an id stands once over all files."""
    assert isinstance(questions, list), "a valid set has a list of questions"
    numbered = zip((entry for entry in questions if isinstance(entry, dict)), range(first, first + len(questions)), strict=True)
    return [entry | {"id": f"q{number:03}"} for entry, number in numbered]
