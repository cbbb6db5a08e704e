"""Changes attributes in a tag as it is stored, and nothing else of it."""

from itertools import takewhile

from wego_desktop.markup.references import escaped_value, reference
from wego_desktop.markup.tags import Attribute, attributes, close_at, values


def changed_tag(stored: str, old: str, new: str) -> str:
    """The stored tag with what differs between two canonical tags.

    :param stored: the tag as it stands in the source
    :param old: what Chromium made of it
    :param new: what Chromium makes of it after the edit
    """
    before, wanted = values(old), values(new)
    tag = stored
    for name in [name for name in before if name not in wanted]:
        tag = _without(tag, name)
    for name, value in wanted.items():
        if before.get(name) != value:
            tag = _with(tag, name, value, _spelled(new, name))
    return tag if list(values(tag)) == list(wanted) else new


def _spelled(tag: str, name: str) -> str:
    """The name as the tag has it: SVG has capitals in some."""
    found = next(attribute for attribute in attributes(tag) if attribute.name == name)
    return tag[found.start : found.start + len(name)]


def _without(tag: str, name: str) -> str:
    for attribute in reversed([found for found in attributes(tag) if found.name == name]):
        start = attribute.start
        while tag[start - 1] in "\t\n\f\r ":
            start -= 1
        rest = tag[attribute.end :]
        tag = tag[:start] + (rest if rest[0] in "\t\n\f\r />" else " " + rest)
    return tag


def _with(tag: str, name: str, value: str, spelled: str) -> str:
    found = next((attribute for attribute in attributes(tag) if attribute.name == name), None)
    if found is None:
        at = close_at(tag)
        return f'{tag[:at]} {spelled}="{escaped_value(value)}"{tag[at:]}'
    if not found.quote:
        after = tag[found.end :]
        gap = "" if after[0] in "\t\n\f\r />" else " "
        return f'{tag[: found.start]}{tag[found.start : found.start + len(name)]}="{escaped_value(value)}"{gap}{after}'
    return tag[: found.value_start] + _value(found, value) + tag[found.value_start + len(found.written) :]


def _value(attribute: Attribute, value: str) -> str:
    """The new value, with the old spelling of what it has in common with the old one at both ends."""
    parts = _parts(attribute.written)
    texts = [text for _, text in parts]
    head = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(texts, value, strict=False))))
    rest = value[head:]
    most = min(len(texts) - head, len(rest))
    tail = len(list(takewhile(lambda at: texts[-at] == rest[-at], range(1, most + 1))))
    middle = escaped_value(rest[: len(rest) - tail])
    if attribute.quote == "'":
        middle = middle.replace("&quot;", '"').replace("'", "&#39;")
    written = [raw for raw, _ in parts]
    return "".join(written[:head]) + middle + "".join(written[len(written) - tail :])


def _parts(written: str) -> list[tuple[str, str]]:
    """Each character of a value, as it is written and as what it stands for."""
    found, at = [], 0
    while at < len(written):
        end, text = at + 1, written[at]
        if text == "&":
            end, text = reference(written, at, in_value=True)
        elif text == "\r":
            end, text = at + 1 + written.startswith("\n", at + 1), "\n"
        found.append((written[at:end], text))
        at = end
    return found
