"""What the pages „Kommunen wie wir“ and „Karte“ bring to the built site."""

import json

from macros.library.library import Library
from macros.client_data import PLACES
from macros.views.like_us import client_data
from macros.views.register import REGISTER
from tests.built import BuiltSite


def test_data_for_the_browser(site: BuiltSite, library: Library) -> None:
    """The examples to compare are published as the view gives them, the register as it is kept."""
    assert json.loads(site.file(PLACES).read_text(encoding="utf-8")) == json.loads(json.dumps(client_data(library)))
    assert site.file(f"assets/data/{REGISTER.name}").read_bytes() == REGISTER.read_bytes()


def test_script_only_where_it_is_used(site: BuiltSite) -> None:
    """Only the page with the form loads its script."""
    loading = [address for address in site.addresses if "like-us.js" in site.html(address)]
    assert loading == ["praxisbeispiele/kommunen-wie-wir/"]
