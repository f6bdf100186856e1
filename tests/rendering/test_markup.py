"""What is mended in the markup that the theme writes."""

import pytest

from macros.markup import mended

LABEL = '<label class="md-nav__title" for="__toc">'
CONTENTS = '<nav aria-label="Inhaltsverzeichnis">'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<input class="md-toggle" type="checkbox" id="a" autocomplete="off">', '<input class="md-toggle" type="checkbox" id="a">'),
        ('<input type="text" name="q" autocomplete="off">', '<input type="text" name="q" autocomplete="off">'),
        ('<label for="a" tabindex="">', '<label for="a">'),
        ('<div tabindex="0">', '<div tabindex="0">'),
        (LABEL, '<label class="md-nav__title">'),
        (f'<input id="__toc">{LABEL}', f'<input id="__toc">{LABEL}'),
        (CONTENTS, CONTENTS),
        (2 * CONTENTS, f'<nav aria-label="Inhaltsverzeichnis im Menü">{CONTENTS}'),
    ],
    ids=["switch", "text field", "empty tabindex", "tabindex", "label without switch", "label with switch", "one table of contents", "two"],
)
def test_mended(html: str, expected: str) -> None:
    """Only what is against the rules of HTML is changed."""
    assert mended(html) == expected
