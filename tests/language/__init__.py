"""Tests of the check of our German."""
