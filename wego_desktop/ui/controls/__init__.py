"""The small parts all views are made of: painted from the tokens, worked by keyboard, named for screen readers.

Each takes the `Look` first and a parent last; texts handed in are the caller's to translate, texts of their own they
translate themselves.
"""
