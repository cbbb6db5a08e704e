"""An Official Account that runs on this machine. Imports nothing else of this project."""
