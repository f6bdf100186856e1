"""Mends what the theme writes against the rules of HTML, in finished pages: its own templates for it are large and change often."""

import re

# Each with its replacement: what is against the rules, and why it may go.
REPAIRS = (
    # Only fields to type in may have it. Firefox alone heeds it here, to open no menu again on reload; site.js sees to that instead.
    (re.compile(r'(<input class="md-toggle"[^>]*?) autocomplete="off"'), r"\1"),
    # Neither a number nor absent: the label is none that opens anything.
    (re.compile(r' tabindex=""'), ""),
)
CONTENTS = 'id="__toc"'
# On pages that are in no menu the title of the table of contents is a label for a switch that is not there.
CONTENTS_LABEL = re.compile(r'<label class="md-nav__title" for="__toc">')

# Where the menu holds the table of contents too, for narrow screens, two parts of the page would have one name.
CONTENTS_NAME = 'aria-label="Inhaltsverzeichnis"'
IN_MENU = 'aria-label="Inhaltsverzeichnis im Menü"'


def mended(html: str) -> str:
    """Return a page whose markup follows the rules."""
    if html.count(CONTENTS_NAME) > 1:
        html = html.replace(CONTENTS_NAME, IN_MENU, 1)
    for pattern, replacement in REPAIRS:
        html = pattern.sub(replacement, html)
    return html if CONTENTS in html else CONTENTS_LABEL.sub('<label class="md-nav__title">', html)
