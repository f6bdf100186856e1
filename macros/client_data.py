"""The files that scripts in the browser load: views as JSON, every text with its typography."""

import json
from dataclasses import asdict
from typing import Any

from macros.library.library import Library
from macros.typography import typography
from macros.views.collecting import example_data, question_data
from macros.views.like_us import client_data

EXAMPLES = "assets/data/praxisbeispiele.json"
QUESTIONS = "assets/data/fragen.json"
PLACES = "assets/data/beispiele.json"


def client_files(library: Library) -> dict[str, str]:
    """Return the content of every file by its address."""
    return {
        EXAMPLES: _json(asdict(example_data(library))),
        QUESTIONS: _json([asdict(entry) for entry in question_data(library)]),
        PLACES: _packed(client_data(library)),  # names to be compared with what people type: as they are spelled
    }


def _json(value: Any) -> str:
    return _packed(_set(value))


def _packed(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _set(value: Any) -> Any:
    """Return the value with the typography of every text; ids and addresses have no spaces and stay as they are."""
    if isinstance(value, str):
        return typography(value)
    if isinstance(value, dict):
        return {key: _set(entry) for key, entry in value.items()}
    return [_set(entry) for entry in value]
