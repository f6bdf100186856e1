"""From views to Markdown and HTML: one Jinja environment, one way for authored Markdown.

Templates emit Markdown with blocks of HTML. Every value is escaped; authored Markdown is rendered and sanitised here and nowhere else.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import nh3
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown import Markdown
from markupsafe import Markup, escape

from macros.qr_codes import qr_code
from macros.typography import typography
from macros.views import wording

TEMPLATES = Path(__file__).parent / "templates"
ALLOWED_TAGS = {"p", "ul", "ol", "li", "strong", "em", "a", "br", "blockquote", "code"}


def _finalize(value: Any) -> Any:
    """Every printed text gets its typography; markup has it already."""
    return typography(value) if type(value) is str else value


def _without_html() -> Markdown:
    """Return a Markdown that takes HTML for text, in code as well as elsewhere."""
    reader = Markdown(output_format="html")
    reader.preprocessors.deregister("html_block")
    reader.inlinePatterns.deregister("html")
    return reader


_MARKDOWN = _without_html()


def markdown(text: str) -> Markup:
    """Render authored Markdown: no raw HTML, only harmless tags, links that open nothing strange."""
    html = _MARKDOWN.reset().convert(typography(text))
    return Markup(nh3.clean(html, tags=ALLOWED_TAGS, attributes={"a": {"href"}}, url_schemes={"http", "https"}, link_rel="noopener"))  # noqa: S704


def attribute(text: str) -> str:
    """Escape a text for page heads, which the site generator prints as it is; braces too, because it evaluates titles."""
    return str(escape(typography(text))).replace("{", "&#123;").replace("}", "&#125;")


@cache
def environment() -> Environment:
    """Return the environment of all templates, the same each time."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_finalize,
    )
    env.filters.update(
        number=wording.number,
        enumeration=wording.enumeration,
        counted=wording.counted,
        clock=wording.clock,
        spelled=wording.spelled,
        upper_first=wording.upper_first,
        markdown=markdown,
        heading=_heading,
        kind=_kind,
        qr=_code,
    )
    return env


def _heading(text: str) -> Markup:
    """Escape a text for a Markdown heading: no HTML, no emphasis, no attribute list, no link."""
    plain = str(escape(typography(text)))
    return Markup(re.sub(r"([\\`*_\[\]{}#+!~^|])", r"\\\1", plain))  # noqa: S704


def _kind(value: object) -> str:
    """Return the name of a block's class, by which a template finds how to lay it out."""
    return type(value).__name__


def _code(address: str) -> Markup:
    """Return a QR code; unspoken, because the address stands beside it as a link."""
    return Markup(qr_code(address).replace("<svg ", '<svg aria-hidden="true" ', 1))  # noqa: S704


def apart(html: str) -> str:
    """Put a space between neighbouring cells and terms; the search would take „KommuneAltena“ for one word."""
    return re.sub(r"(?<=</dt>|</dd>|</td>|</th>)(?=<(?:dt|dd|td|th)\b)", " ", html)


class Renderer:
    """Renders templates for pages at any depth of the site."""

    def __init__(self) -> None:
        """Take the environment of all templates."""
        self._environment = environment()

    def render(self, template: str, base: str, values: Mapping[str, Any]) -> str:
        """Return the Markdown of a template; base leads from the page to the root of the site, such as ``../../``."""
        return apart(self._environment.get_template(template).render(base=base, **values))
