def lru_cache(maxsize=128, typed=False):
    if callable(maxsize):
        return cache(maxsize)
    return cache


def cache(function):
    known = {}

    def remembering(*args, **names):
        mark = (args, tuple(sorted(names.items()))) if names else args
        if mark not in known:
            known[mark] = function(*args, **names)
        return known[mark]

    return remembering


def wraps(wrapped):
    return lambda wrapper: wrapper


def cmp_to_key(compare):
    class Key:
        def __init__(self, value):
            self.value = value

        def __lt__(self, other):
            return compare(self.value, other.value) < 0

        def __eq__(self, other):
            return compare(self.value, other.value) == 0

    return Key


def total_ordering(kind):
    return kind
