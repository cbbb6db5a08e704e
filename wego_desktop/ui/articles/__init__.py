"""Articles as seen: the page, the tools around it, and what goes with an article."""
