"""The one table of error codes: what happened, why and what to do, and which button helps.

From wechat-api.md 10: every code that the calls of this app can meet. Written for editors, not for programmers; a code
that only a mistake of ours can cause says so. ``{ip}``, ``{code}`` and ``{message}`` are filled from the answer.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from wego_desktop.translate import QT_TRANSLATE_NOOP


class Action(StrEnum):
    """The way out that the window offers as a button."""

    NONE = ""
    RETRY = "retry"
    REFRESH = "refresh"  # read the lists again
    RECONNECT = "reconnect"  # the account form: AppID, AppSecret
    COPY_IP = "copy-ip"
    COPY_DETAILS = "copy-details"
    OPEN_LIMITS = "open-limits"
    OPEN_CONSOLE = "open-console"  # https://mp.weixin.qq.com
    CHOOSE_FILE = "choose-file"
    EDIT = "edit"  # back to the article
    SAVE_DRAFT = "save-draft"


class Said(NamedTuple):
    """what and why are translatable templates of context "Trouble"."""

    what: str
    why: str
    action: Action


UNKNOWN_CODE = Said(
    QT_TRANSLATE_NOOP("Trouble", "WeChat refused this"),
    QT_TRANSLATE_NOOP("Trouble", "It answered {code}: {message}"),
    Action.RETRY,
)

class _Row(NamedTuple):
    codes: tuple[int, ...]
    action: Action
    what: str
    why: str


_ROWS = (
    # Tokens, AppSecret, address
    _Row((-1,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "WeChat is busy"),
         QT_TRANSLATE_NOOP("Trouble", "It answered with a system error. Wait a moment, then try again.")),
    _Row((40001, 40014, 41001, 42001), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not accept this session"),
         QT_TRANSLATE_NOOP("Trouble", "Another program may have taken the access token. Try again; if it stays, "
                           "check the AppSecret.")),
    _Row((40013, 41002), Action.RECONNECT,
         QT_TRANSLATE_NOOP("Trouble", "The AppID is not right"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat knows no account with this AppID. Compare it with the console: "
                           "Settings, Basic configuration.")),
    _Row((40125, 41004), Action.RECONNECT,
         QT_TRANSLATE_NOOP("Trouble", "The AppSecret is not right"),
         QT_TRANSLATE_NOOP("Trouble", "It does not belong to this AppID, or it was reset. Copy the new one from "
                           "the console.")),
    _Row((40002, 40035, 40066, 43001, 43002, 43003), Action.COPY_DETAILS,
         QT_TRANSLATE_NOOP("Trouble", "WeChat did not understand the request"),
         QT_TRANSLATE_NOOP("Trouble", "This is a mistake of the app. Copy the details and report it.")),
    _Row((40164,), Action.COPY_IP,
         QT_TRANSLATE_NOOP("Trouble", "This computer's address is not on the account's list"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat saw {ip}. Add it in the console under Settings, Basic "
                           "configuration, IP whitelist; then try again.")),
    _Row((40243,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "The AppSecret is frozen"),
         QT_TRANSLATE_NOOP("Trouble", "Unfreeze it in the console under Settings, Basic configuration.")),
    _Row((50004,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "This account may not use the API"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat has forbidden it access tokens, perhaps as a penalty. The console "
                           "tells the reason.")),
    _Row((50002, 50007), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "The account is frozen or closed"),
         QT_TRANSLATE_NOOP("Trouble", "The console tells the reason and what can be done.")),
    _Row((89503,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "An administrator has to confirm"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat has asked the account's administrator on their phone. Try again "
                           "after they agreed.")),
    _Row((89506,), Action.NONE,
         QT_TRANSLATE_NOOP("Trouble", "The administrator refused access"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat lets this address ask again after 24 hours.")),
    _Row((89507,), Action.NONE,
         QT_TRANSLATE_NOOP("Trouble", "The administrator refused access"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat lets this address ask again after one hour.")),
    _Row((61003, 61007), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "The account has not granted this"),
         QT_TRANSLATE_NOOP("Trouble", "It is used through a third-party platform that was not given this right.")),
    # Rights and quotas
    _Row((48001,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "The account has no right to do this"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat grants this call to some kinds of accounts only, mostly verified ones.")),
    _Row((48004,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "WeChat has blocked this call for the account"),
         QT_TRANSLATE_NOOP("Trouble", "It did so because of irregularities. The console tells the reason.")),
    _Row((45009,), Action.NONE,
         QT_TRANSLATE_NOOP("Trouble", "Today's calls are used up"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat limits each kind of call per day. Go on tomorrow.")),
    _Row((45011,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "Too many calls in one minute"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat limits calls per minute. Wait a minute, then try again.")),
    _Row((45104,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "Too many calls for today"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat limits the calls of one address. Try again later.")),
    _Row((45101, 45102), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "WeChat takes no more uploads for now"),
         QT_TRANSLATE_NOOP("Trouble", "The upload limit is reached. Try again later.")),
    _Row((45103, 45106), Action.SAVE_DRAFT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat has closed this function"),
         QT_TRANSLATE_NOOP("Trouble", "News can no longer be added or changed in the library; save the article "
                           "as a draft instead.")),
    _Row((48015, 88000), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The account has no comments"),
         QT_TRANSLATE_NOOP("Trouble", "Switch comments off for this article, then try again.")),
    # Materials that are or are not there
    _Row((40007, 40118, 40121, 40128, 40175, 46001), Action.REFRESH,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not know this material"),
         QT_TRANSLATE_NOOP("Trouble", "It was deleted, has expired, or belongs to another account. Refresh the list.")),
    _Row((41006,), Action.COPY_DETAILS,
         QT_TRANSLATE_NOOP("Trouble", "No material was named"),
         QT_TRANSLATE_NOOP("Trouble", "This is a mistake of the app. Copy the details and report it.")),
    _Row((48005,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "This material is in use"),
         QT_TRANSLATE_NOOP("Trouble", "An automatic reply or the menu uses it. Remove it there first, in the "
                           "console.")),
    _Row((45060,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "This material is in use"),
         QT_TRANSLATE_NOOP("Trouble", "A voice menu or the account's menu uses it. Remove it there first, in the "
                           "console.")),
    _Row((48010,), Action.OPEN_CONSOLE,
         QT_TRANSLATE_NOOP("Trouble", "This material can't be changed"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat has locked it. The console tells the reason.")),
    _Row((46007,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "WeChat is still converting the film"),
         QT_TRANSLATE_NOOP("Trouble", "Wait some minutes, then try again.")),
    _Row((45034, 45074), Action.REFRESH,
         QT_TRANSLATE_NOOP("Trouble", "The library is full"),
         QT_TRANSLATE_NOOP("Trouble", "Delete materials of this kind that nobody needs, then try again.")),
    _Row((40097, 44005, 45076, 45162, 45164, 45165), Action.COPY_DETAILS,
         QT_TRANSLATE_NOOP("Trouble", "WeChat did not accept this part of the list"),
         QT_TRANSLATE_NOOP("Trouble", "This is a mistake of the app. Copy the details and report it.")),
    # Files
    _Row((40004,), Action.NONE,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take this kind of material"),
         QT_TRANSLATE_NOOP("Trouble", "A file can go up as an image, voice, video or thumb.")),
    _Row((40005, 40113), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take this kind of file"),
         QT_TRANSLATE_NOOP("Trouble", "Its content does not fit where it goes, or its name lacks the right "
                           "extension.")),
    _Row((40137, 40160), Action.NONE,
         QT_TRANSLATE_NOOP("Trouble", "WeChat can't read this picture"),
         QT_TRANSLATE_NOOP("Trouble", "It is damaged, or its width and height are extreme. Save it anew as JPEG "
                           "or PNG.")),
    _Row((40006, 45001, 45068), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The file is larger than WeChat takes"),
         QT_TRANSLATE_NOOP("Trouble", "Make it smaller, then try again. The limits page lists the sizes.")),
    _Row((40009,), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The picture is larger than WeChat takes"),
         QT_TRANSLATE_NOOP("Trouble", "A picture for use inside articles has to stay under 1 MB.")),
    _Row((40010,), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The voice is larger than WeChat takes"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten it or save it with a lower bit rate.")),
    _Row((40011,), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The video is larger than WeChat takes"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten it or save it with a lower bit rate.")),
    _Row((40012,), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The thumb is larger than WeChat takes"),
         QT_TRANSLATE_NOOP("Trouble", "Keep it within 64 KB, or send it as an image: that serves as a cover as well.")),
    _Row((45007,), Action.OPEN_LIMITS,
         QT_TRANSLATE_NOOP("Trouble", "The voice is too long"),
         QT_TRANSLATE_NOOP("Trouble", "WeChat takes voices of up to 60 seconds.")),
    _Row((41005,), Action.RETRY,
         QT_TRANSLATE_NOOP("Trouble", "No file arrived at WeChat"),
         QT_TRANSLATE_NOOP("Trouble", "The upload came without its file, or a video came without its title. Try "
                           "again.")),
    _Row((44001, 44006), Action.CHOOSE_FILE,
         QT_TRANSLATE_NOOP("Trouble", "The file is empty"),
         QT_TRANSLATE_NOOP("Trouble", "It holds no bytes. Choose another one.")),
    # Articles
    _Row((44002, 47001), Action.COPY_DETAILS,
         QT_TRANSLATE_NOOP("Trouble", "WeChat could not read what was sent"),
         QT_TRANSLATE_NOOP("Trouble", "This is a mistake of the app. Copy the details and report it.")),
    _Row((40033, 47002), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat could not read the text that was sent"),
         QT_TRANSLATE_NOOP("Trouble", "It holds characters WeChat does not take. Remove the last ones you added, "
                           "then try again.")),
    _Row((44003, 44004), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The article is empty"),
         QT_TRANSLATE_NOOP("Trouble", "Give it a title, a cover and some content.")),
    _Row((45002,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The article is too long"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten its content, then try again.")),
    _Row((45003,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The title is too long"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten the title, then try again.")),
    _Row((45004,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The digest is too long"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten the digest, then try again.")),
    _Row((40192, 45110), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take this author"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten the author's name to 16 characters or less.")),
    _Row((41039, 45005), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take this source link"),
         QT_TRANSLATE_NOOP("Trouble", "Shorten it or leave it out.")),
    _Row((45006,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "A picture's link is too long"),
         QT_TRANSLATE_NOOP("Trouble", "Upload the picture anew and use its new link.")),
    _Row((45008,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "There are too many articles"),
         QT_TRANSLATE_NOOP("Trouble", "News holds at most eight articles.")),
    _Row((40114,), Action.REFRESH,
         QT_TRANSLATE_NOOP("Trouble", "The news has no article at this place"),
         QT_TRANSLATE_NOOP("Trouble", "Refresh it: it may have been changed elsewhere.")),
    _Row((45166,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take this content"),
         QT_TRANSLATE_NOOP("Trouble", "It may hold a link to an article not sent yet, a preview link, or a part "
                           "of another page.")),
    _Row((53402,), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "The cover could not be cropped"),
         QT_TRANSLATE_NOOP("Trouble", "Choose the cropping anew, or take a larger picture.")),
    _Row((53404, 53405, 53406), Action.EDIT,
         QT_TRANSLATE_NOOP("Trouble", "WeChat does not take the products in this article"),
         QT_TRANSLATE_NOOP("Trouble", "The account may not sell, or a product is not right. Remove it, then try "
                           "again.")),
)

BY_CODE: Mapping[int, Said] = {code: Said(row.what, row.why, row.action) for row in _ROWS for code in row.codes}
