"""What the list of results and the index both know."""

from macros.finding import document, record
from tests.client.node import run_file


def test_kinds() -> None:
    """The list names the kinds of results as the filter does."""
    assert run_file("search/results.js", "({ KINDS }) => KINDS", None) == record.KINDS


def test_readable_weights() -> None:
    """The list takes for readable what the index weighs as text, and nothing else."""
    weights = [record.TITLE, record.CORE, record.SUMMARY, record.BODY, record.ASIDE]
    assert run_file("search/results.js", "({ READABLE }) => [...READABLE]", None) == weights


def test_weight_of_parts() -> None:
    """The list takes for a part of a compound what the index weighs as one."""
    assert run_file("search/results.js", "({ PART }) => PART", None) == document.PART
