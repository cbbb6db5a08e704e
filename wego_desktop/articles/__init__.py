"""The text of articles: the source that is kept, and what is done to it."""
