"""The validators of the markup of pages, from npm, pinned in package-lock.json."""
