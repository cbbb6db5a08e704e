"""Rules about what stands around a file: its title, the library it goes to, the batch it is part of."""

from wego_desktop import limits as tables
from wego_desktop.intake.rules.case import WARNS, Case, Rule, Values, given
from wego_desktop.limits import COUNTED_AS
from wego_desktop.translate import QT_TRANSLATE_NOOP


def _title_long(case: Case) -> Values | None:
    most = tables.today().article.title_chars or 0  # no page names a limit for films: that of articles may hold
    return given(case.row.needs_description and len(case.title) > most > 0, {"count": len(case.title), "most": most})


def _duplicate(case: Case) -> Values | None:
    if not case.known or case.target not in COUNTED_AS:
        return None
    return {"name": case.known[0].name, "media_id": case.known[0].media_id}


def _looks_like(case: Case) -> Values | None:
    """Said of what would become a second one in the same list, and only where the bytes say nothing."""
    if case.known or not case.alike or COUNTED_AS.get(case.target) != "image":
        return None
    return {"name": case.alike[0].name, "media_id": case.alike[0].media_id}


def _full(case: Case) -> dict[str, Values] | None:
    """The values of both sentences about a full library, by which of them applies."""
    kind = COUNTED_AS.get(case.target)
    if kind is None or case.room is None or case.number <= case.room:
        return None
    cap, today = case.limits.caps[kind], tables.today().caps[kind]
    held = cap - max(0, case.room) + case.number
    values = case.place | {"cap": cap, "today": today}
    return {"profile" if cap < today and held <= today else "full": values}


RULES: tuple[Rule, ...] = (
    Rule(
        "no-title",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses a film without a title. Give it the name people will see"),
        lambda case: given(case.row.needs_description and not case.title.strip()),
        repair="describe",
    ),
    Rule(
        "no-introduction",
        QT_TRANSLATE_NOOP("Finding", "WeChat refuses a film without an introduction. Say in a sentence what it shows"),
        lambda case: given(case.row.needs_description and not case.introduction.strip()),
        repair="describe",
    ),
    Rule(
        "title-long",
        QT_TRANSLATE_NOOP(
            "Finding", "The title has {count} characters, and WeChat may refuse more than {most}. Shorten it"
        ),
        _title_long,
        WARNS,
        "describe",
    ),
    Rule(
        "looks-like",
        QT_TRANSLATE_NOOP("Finding", "Looks like {name} in the library. Compare the two"),
        _looks_like,
        WARNS,
    ),
    Rule(
        "duplicate",
        QT_TRANSLATE_NOOP("Finding", "Already in the library as {name}. Leave it out, or send it a second time"),
        _duplicate,
        WARNS,
        "leave-out",
    ),
    Rule(
        "twin",
        QT_TRANSLATE_NOOP("Finding", "The same file as {name} in this upload. Leave one of them out"),
        lambda case: given(bool(case.twin), {"name": case.twin}),
        WARNS,
        "leave-out",
    ),
    Rule(
        "library-full",
        QT_TRANSLATE_NOOP(
            "Finding", "WeChat keeps {cap} {place_text} and there is no room for this one. Delete some first"
        ),
        lambda case: (_full(case) or {}).get("full"),
        repair="leave-out",
    ),
    Rule(
        "library-full-for-profile",
        QT_TRANSLATE_NOOP(
            "Finding",
            "This account's limits end at {cap} {place_text}. "
            "WeChat keeps {today} today: switch this account's limits, or delete some first",
        ),
        lambda case: (_full(case) or {}).get("profile"),
        repair="leave-out",
        profile_only=True,
    ),
)
