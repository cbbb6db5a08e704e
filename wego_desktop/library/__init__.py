"""The local side of one account: index, thumbnails, trash. Needs SQLite and Pillow, no Qt."""
