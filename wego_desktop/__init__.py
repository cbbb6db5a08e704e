"""The desktop app for the material library of a WeChat Official Account."""

__version__ = "0.4.0"
