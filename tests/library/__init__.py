"""The tests of the content library."""
