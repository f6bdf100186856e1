"""Inline code of finished pages: which there is, whether it is the theme's, and the hashes that stand for it in a policy."""

import base64
import hashlib
import re
from collections.abc import Iterable

SCRIPT = re.compile(r"<script\b([^>]*)>(.*?)</script>", re.DOTALL | re.IGNORECASE)
SOURCE = re.compile(r"""\bsrc\s*=""", re.IGNORECASE)
KIND = re.compile(r"""\btype\s*=\s*["']?([^"'\s>]*)""", re.IGNORECASE)
RUN = ("", "module", "text/javascript", "application/javascript", "importmap", "speculationrules")
FILLED_IN = re.compile(r"\{\{.*?\}\}")
# All that the theme writes into its scripts: the way to the root of the site.
ADDRESS = r"[\w./:-]*"
ALIGNED = re.compile(r'<(t[hd]) style="text-align: (left|center|right);">')


class ForeignScriptError(ValueError):
    """A page has an inline script that is not the theme's. The message is German and names the page."""


def scripts(html: str) -> list[str]:
    """Return the text of every inline script that a browser would run; data such as JSON-LD is not run."""
    found = []
    for attributes, text in SCRIPT.findall(html):
        kind = KIND.search(attributes)
        if not SOURCE.search(attributes) and (kind[1].lower() if kind else "") in RUN:
            found.append(text)
    return found


def hashes(texts: Iterable[str]) -> set[str]:
    """Return the sources that allow exactly these scripts, such as ``'sha256-…'``."""
    return {f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'" for text in texts}


def theme_scripts(templates: Iterable[str]) -> list[re.Pattern[str]]:
    """Return patterns of the inline scripts that templates print; where they fill something in, an address may stand."""
    texts = [text for template in templates for text in scripts(template)]
    return [re.compile(ADDRESS.join(map(re.escape, FILLED_IN.split(text)))) for text in texts]


def check(found: Iterable[str], known: Iterable[re.Pattern[str]], page: str) -> None:
    """Raise ForeignScriptError unless every script found on a page is one of the known ones."""
    patterns = list(known)
    for text in found:
        if not any(pattern.fullmatch(text) for pattern in patterns):
            raise ForeignScriptError(
                f"{page}: Skript in der Seite, das nicht zum Thema gehört – in eine Datei auslagern: {text.strip()[:60]}"
            )


def aligned(html: str) -> str:
    """Turn the alignment of Markdown tables from style attributes, which the policy forbids, into classes."""
    return ALIGNED.sub(r'<\1 class="iw-\2">', html)
