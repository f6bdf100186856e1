"""Tests of the commands that authors run."""
