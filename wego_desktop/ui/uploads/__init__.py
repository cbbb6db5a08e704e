"""Uploading as seen: the table of findings, the transfers panel."""
