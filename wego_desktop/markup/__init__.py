"""Reads article HTML as it is stored: which characters are a tag, an attribute, a comment, a reference, and which text.

``reading.read`` gives the tokens of a source with their ranges, ``tags.attributes`` the attributes of one tag with
theirs, ``references.decoded`` the text of a stretch with references. They follow the HTML standard's tokenizer
(https://html.spec.whatwg.org/multipage/parsing.html), so that what is read here is what a browser reads; a tree is
never built, and nothing is ever refused.
"""
