"""Benchmarks, run by `make bench` and never with the tests; every figure is a ratio of one run."""
