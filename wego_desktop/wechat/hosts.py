"""Hosts of WeChat's."""

PICTURE_HOSTS = (".qpic.cn", ".qlogo.cn")
"""What the names of those end with that serve the pictures of articles, and covers."""
