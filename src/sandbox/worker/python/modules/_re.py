from re import compile


def _all(pattern, text):
    pattern = compile(pattern) if isinstance(pattern, str) else pattern
    while True:
        match = pattern.search(text)
        if not match:
            return
        yield match
        found = match.group(0)
        at = text.find(found) + len(found) if found else 1
        if at > len(text) or text == "":
            return
        text = text[at:]


def _groups(match):
    groups = []
    try:
        while True:
            groups.append(match.group(len(groups) + 1))
    except IndexError:
        return tuple(groups)


def findall(pattern, text):
    out = []
    for match in _all(pattern, text):
        groups = _groups(match)
        out.append(match.group(0) if not groups else groups[0] if len(groups) == 1 else groups)
    return out


def finditer(pattern, text):
    return _all(pattern, text)


def fullmatch(pattern, text):
    return compile("^(?:" + pattern + ")$").match(text)


def split(pattern, text):
    return compile(pattern).split(text)
