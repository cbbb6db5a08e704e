"""Trying out an account before it is kept."""

from wego_desktop.accounts import Account
from wego_desktop.wechat.answers import Counts
from wego_desktop.wechat.client import Client
from wego_desktop.wechat.materials import Materials


def check(account: Account, secret: str) -> Counts:
    """Get a token and count the materials. Raises what the account answers, such as a WechatError 40164 or 40125."""
    client = Client(account, secret)
    try:
        return Materials(client).count()
    finally:
        client.close()
