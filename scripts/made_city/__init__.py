"""An invented city of any size, for measurements: see scripts/make_city.py."""
