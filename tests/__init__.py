"""Tests of the guide and of the code that builds it."""
