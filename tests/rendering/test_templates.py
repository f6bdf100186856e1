"""How templates print values."""

import pytest
from jinja2 import UndefinedError

from macros.rendering import apart, attribute, environment


def rendered(template: str, **values: object) -> str:
    """Return a template filled with values."""
    return environment().from_string(template).render(**values)


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ('Ein "Wort" & <b>', "Ein &#34;Wort&#34; &amp; &lt;b&gt;"),
        ("{{ 7*7 }} {% raw %}", "&#123;&#123; 7*7 &#125;&#125; &#123;% raw %&#125;"),
        ("</title>", "&lt;/title&gt;"),
        ("für 6.000 €", "für 6.000\N{NO-BREAK SPACE}€"),
    ],
    ids=["quotes", "braces", "tag", "typography"],
)
def test_attribute(text: str, escaped: str) -> None:
    """Texts for page heads are escaped, braces too, because the site generator evaluates titles."""
    assert attribute(text) == escaped


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("Tag 1: Ziele", "Tag\N{NO-BREAK SPACE}1: Ziele"),
        ("*fett* `code` [Link](a)", r"\*fett\* \`code\` \[Link\](a)"),
        ("a { #b } | c", r"a \{ \#b \} \| c"),
        ("{{ 7*7 }}", r"\{\{ 7\*7 \}\}"),
        ("<b> & c", "&lt;b&gt; &amp; c"),
    ],
    ids=["plain", "markdown", "attribute list", "template", "html"],
)
def test_heading(text: str, escaped: str) -> None:
    """A text in a Markdown heading is nothing but text."""
    assert rendered("{{ text|heading }}", text=text) == escaped


def test_values_are_escaped() -> None:
    """A value printed without a filter is escaped."""
    assert rendered("<p>{{ text }}</p>", text="<b> & {{ 7*7 }}") == "<p>&lt;b&gt; &amp; {{ 7*7 }}</p>"


def test_values_get_typography() -> None:
    """A value printed without a filter gets its no-break spaces."""
    assert rendered("{{ text }}", text="z. B. 6.000 €") == "z.\N{NO-BREAK SPACE}B. 6.000\N{NO-BREAK SPACE}€"


def test_missing_value_is_an_error() -> None:
    """A template that names what is not there does not print nothing; it fails."""
    with pytest.raises(UndefinedError, match="'fehlt' is undefined"):
        rendered("{{ fehlt }}")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<dt>Kommune</dt><dd>Altena</dd>", "<dt>Kommune</dt> <dd>Altena</dd>"),
        ('<th scope="row">Tag</th><td class="a">8</td><td>9</td>', '<th scope="row">Tag</th> <td class="a">8</td> <td>9</td>'),
        ("<li>eins</li><li>zwei</li>", "<li>eins</li><li>zwei</li>"),
        ("<p>&lt;/td&gt;&lt;td&gt;</p>", "<p>&lt;/td&gt;&lt;td&gt;</p>"),
    ],
    ids=["terms", "cells", "others", "text"],
)
def test_cells_are_apart(html: str, expected: str) -> None:
    """Neighbouring cells and terms are told apart by a space, for readers of the bare text such as the search."""
    assert apart(html) == expected
