"""An Official Account that runs on this machine, over HTTP. Imports nothing else of this project.

``python -m wego_desktop.sandbox --help`` says how to start it; ``faults.py`` how to make it misbehave.

How faithful it is. Seen in published answers of the real server and kept: status 200 for errors, text/plain without
charset, ``\\/`` in all JSON but media/get's, key orders, the stray ``"item":[]`` of create calls, the wording and shape
of errmsg, thumb_media_id, a permanent thumb listed as an image, shapes of ids, addresses that come from the bytes, two
ids for the same bytes, downloads without a type, 41005 for a film without description or a name in ``filename*`` only,
40113 and 40005 for a name without extension, three codes for "too big", the Referer check.

Official documents: the two token families, three days for temporary materials, limits and daily quotas.

Guesses, where nobody published an answer: lists are newest first; 45164 and 45076 for a bad offset and count; 44001 for
zero bytes; 45007 for a voice over 60 seconds; 40005 for bytes of another kind; 41005 for a film without title; 44004
for an article without content; 45011 and 45009 for force_refresh too soon and too often; 40066 for an unknown path;
a film's description is also read from the query; the type of an upload also from the form;
/300 and /640 are widths and leave animations as they are; a deleted picture's address stays alive.
"""
