"""Repairs to the markup of Material for MkDocs 9.8, each with its reason. A test fails when one no longer applies."""

# Each row: what the theme writes, what we write instead. Reasons above the rows.
REPAIRS = (
    # A dialog without a name is announced as „Dialog“ only.
    (
        '<div class="md-search" data-md-component="search" role="dialog">',
        '<div class="md-search" data-md-component="search" role="dialog" aria-label="Suche">',
    ),
)


def repair(html: str) -> str:
    """Return the page with all repairs."""
    for theirs, ours in REPAIRS:
        html = html.replace(theirs, ours)
    return html
