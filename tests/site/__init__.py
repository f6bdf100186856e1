"""The finished site, asked as a reader would ask it. Built once per run of the tests."""
