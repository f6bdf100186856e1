"""What the policy allows, and where a page holds it."""

import pytest

from macros.policy import policy
from macros.policy.policy import header, in_page, with_policy

ALLOWED = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'; style-src 'self'; img-src 'self' data:; "
    "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'"
)


def test_header() -> None:
    """The header forbids all but what pages need, and frames; hashes stand in a fixed order."""
    assert header({"'sha256-b'", "'sha256-a'"}) == f"{ALLOWED}; frame-ancestors 'none'"


def test_in_page() -> None:
    """In a page the policy says the same but for frames, which browsers refuse to read there."""
    assert in_page(["'sha256-a'", "'sha256-b'"]) == ALLOWED


def test_nothing_unsafe() -> None:
    """No keyword weakens the policy; „wasm-unsafe-eval“ lets WebAssembly run and nothing else."""
    assert [word for word in header(["'sha256-a'"]).split() if "unsafe" in word] == ["'wasm-unsafe-eval'"]


def test_with_policy() -> None:
    """The policy stands before everything it rules, right behind the encoding."""
    page = with_policy('<head>\n<meta charset="utf-8">\n<script src="a.js">', "default-src 'none'")
    assert page == (
        '<head>\n<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">'
        '<meta name="referrer" content="same-origin">\n<script src="a.js">'
    )


def test_strange_page_is_refused() -> None:
    """A page in which the policy has no place stops the build instead of going out without one."""
    with pytest.raises(ValueError, match='no <meta charset="utf-8">'):
        with_policy("<head><script>", "default-src 'none'")


def test_headers() -> None:
    """What else servers send keeps types, addresses and sensors of visitors to themselves."""
    assert dict(policy.HEADERS) == {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "same-origin",
        "Permissions-Policy": "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
