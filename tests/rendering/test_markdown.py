"""Authored Markdown: emphasis, lists and links, but no HTML."""

import pytest

from macros.rendering import markdown


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Ein **wichtiges** und *leises* Wort", "<p>Ein <strong>wichtiges</strong> und <em>leises</em> Wort</p>"),
        ("- eins\n- zwei", "<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>"),
        ("1. eins\n2. zwei", "<ol>\n<li>eins</li>\n<li>zwei</li>\n</ol>"),
        ("> Ein Zitat", "<blockquote>\n<p>Ein Zitat</p>\n</blockquote>"),
        ("Zwei\n\nAbsätze", "<p>Zwei</p>\n<p>Absätze</p>"),
        ("„So“ und \"so\" und 'so'", "<p>„So“ und \"so\" und 'so'</p>"),
        ("A & B < C", "<p>A &amp; B &lt; C</p>"),
        ("`a < b & c`", "<p><code>a &lt; b &amp; c</code></p>"),
        ("eins | zwei", "<p>eins | zwei</p>"),
        ("für 6.000 €", "<p>für 6.000&nbsp;€</p>"),
    ],
    ids=["emphasis", "list", "numbered", "quotation", "paragraphs", "quotes", "signs", "code", "bar", "typography"],
)
def test_allowed(text: str, html: str) -> None:
    """Simple Markdown becomes HTML, signs stay readable."""
    assert markdown(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("[Stadt](https://a.example/?b=1&c=2)", '<p><a href="https://a.example/?b=1&amp;c=2" rel="noopener">Stadt</a></p>'),
        ("[Stadt](javascript:alert(1))", '<p><a rel="noopener">Stadt</a></p>'),
        ("[Stadt](data:text/html,x)", '<p><a rel="noopener">Stadt</a></p>'),
        ("[Stadt](&#106;avascript:alert(1))", '<p><a rel="noopener">Stadt</a></p>'),
        ("<javascript:alert(1)>", "<p>&lt;javascript:alert(1)&gt;</p>"),
    ],
    ids=["web address", "script", "data", "script in disguise", "script in angle brackets"],
)
def test_links(text: str, html: str) -> None:
    """Links lead to web addresses only."""
    assert markdown(text) == html


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("Ein <b>Wort</b>", "<p>Ein &lt;b&gt;Wort&lt;/b&gt;</p>"),
        ("<img src=x onerror=alert(1)>", "<p>&lt;img src=x onerror=alert(1)&gt;</p>"),
        ("</div></main>", "<p>&lt;/div&gt;&lt;/main&gt;</p>"),
        ("<!-- still -->", "<p>&lt;!-- still --&gt;</p>"),
        ("![Bild](https://a.example/b.png)", "<p></p>"),
        ("{{ 7*7 }} {% raw %}", "<p>{{ 7*7 }} {% raw %}</p>"),
    ],
    ids=["script", "tag", "handler", "closing tags", "comment", "picture", "template"],
)
def test_refused(text: str, html: str) -> None:
    """HTML is shown as text, pictures are left out, template signs stay text."""
    assert markdown(text) == html
