"""Tests of this guide's own text; a fork that has another may delete the folder."""
