"""Connecting an account and switching between accounts."""
