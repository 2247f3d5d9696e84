"""Measurements over whole collections, run by hand and by `.ci/run`."""
