"""Makes the demo quarter: an invented place, from streets and blocks down to every window."""
