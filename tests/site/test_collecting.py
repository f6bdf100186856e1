"""What „Merken“, „Merkliste“ and „Vergleichen“ bring to the built site."""

import json

import pytest

from macros.client_data import client_files
from macros.library.library import Library
from macros.library.visibility import public_part
from tests.built import BuiltSite, targets


def test_data_for_the_browser(site: BuiltSite, library: Library) -> None:
    """The published data are those of the public part, and nothing else."""
    files = client_files(public_part(library))
    assert {address: site.file(address).read_text(encoding="utf-8") for address in files} == files


@pytest.mark.parametrize(
    ("script", "page"), [("noted-page.js", "merkliste/"), ("comparison-page.js", "praxisbeispiele/vergleich/")], ids=["list", "comparison"]
)
def test_scripts_only_where_they_are_used(site: BuiltSite, script: str, page: str) -> None:
    """Only the page that needs the data loads the script that asks for them."""
    assert [address for address in site.addresses if f"javascripts/{script}" in site.html(address)] == [page]


@pytest.mark.parametrize("page", ["", "praxisbeispiele/", "fragen/phase/tag1/"])
def test_menu_leads_to_the_list(site: BuiltSite, page: str) -> None:
    """The Merkliste is in the menu of every page, with or without script."""
    assert "merkliste/" in targets(site.page(page), page)


def test_list_leads_to_both(site: BuiltSite) -> None:
    """The list of examples leads to the comparison and the Merkliste."""
    assert {"merkliste/", "praxisbeispiele/vergleich/"} <= set(targets(site.article("praxisbeispiele/"), "praxisbeispiele/"))
