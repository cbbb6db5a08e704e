"""Reads what the programs that are killed come to need, before they are split off: else each of them reads it anew."""

from importlib import import_module

from wego_desktop.limits import known

PARTS = {
    "articles": ("autosaves", "versions"),
    "intake": ("checks", "repairs.animations", "repairs.pictures"),
    "jobs": (
        *("account_articles", "account_journals", "account_ledgers", "body_pictures", "covers", "fetching", "looking"),
        *("message_means", "messages", "one_at_a_time", "queue_means", "sending", "temporary"),
    ),
    "library": ("article_versions", "autosaves", "needed_pictures", "saved_covers", "saves"),
    "wechat": ("client", "drafts", "holdings", "hosts", "materials", "pictures"),
}

for part, names in PARTS.items():
    for name in names:
        import_module(f"wego_desktop.{part}.{name}")
for codec in ("gb18030", "utf-8-sig"):
    "".encode(codec)
known("wego")
