"""What the start page and the page of the workshop say in Einfacher Sprache."""

import pytest

from tests.built import BuiltSite, words

ANCHOR = "in-einfacher-sprache"


def section(site: BuiltSite, address: str) -> str:
    """Return the text below the heading, down to the next one."""
    heading = site.article(address).find("h2", id=ANCHOR)
    assert heading is not None
    parts = []
    for part in heading.find_next_siblings():
        if part.name == "h2":
            break
        parts.append(words(part))
    return " ".join(parts)


def test_start_page_leads_there(site: BuiltSite) -> None:
    """The start page names its short version above everything else."""
    assert f"#{ANCHOR}" in [str(link["href"]) for link in site.article("").select(".iw-hero a")]
    assert "Sie können Beispiele aus anderen Orten lesen." in section(site, "")


def test_offer_has_ended(site: BuiltSite) -> None:
    """The short version of the workshop says that it is no longer offered."""
    assert "Diesen Workshop gibt es nicht mehr." in section(site, "der-workshop/")


@pytest.mark.parametrize("address", ["", "der-workshop/"])
def test_not_reviewed(site: BuiltSite, address: str) -> None:
    """Each says that those for whom it is written have not reviewed it yet."""
    assert "noch nicht von Leserinnen und Lesern geprüft" in section(site, address)
