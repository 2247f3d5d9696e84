"""Fuzzing: inputs that nobody would write, until one breaks a promise of the project.

python -m tests.fuzz readers --seconds 600
"""
