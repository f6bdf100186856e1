"""Tests of the Content-Security-Policy and the files for web servers."""
