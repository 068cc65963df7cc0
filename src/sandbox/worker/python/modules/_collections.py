class Counter(dict):
    def __init__(self, items=(), **counts):
        super().__init__()
        self.update(items, **counts)

    def __getitem__(self, key):
        return self.get(key, 0)

    def update(self, items=(), **counts):
        pairs = items.items() if isinstance(items, dict) else [(item, 1) for item in items]
        for key, count in list(pairs) + list(counts.items()):
            self[key] = self.get(key, 0) + count

    def most_common(self, n=None):
        pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
        return pairs if n is None else pairs[:n]

    def elements(self):
        for key, count in self.items():
            for _ in range(count):
                yield key

    def total(self):
        return sum(self.values())

    def subtract(self, items):
        for key, count in Counter(items).items():
            self[key] = self.get(key, 0) - count

    def __add__(self, other):
        both = Counter(self)
        both.update(other)
        return both

    def __sub__(self, other):
        return Counter({key: count - other[key] for key, count in self.items() if count > other[key]})

    def __repr__(self):
        if not self:
            return "Counter()"
        return "Counter({" + ", ".join([repr(k) + ": " + repr(n) for k, n in self.most_common()]) + "})"

    def __str__(self):
        return repr(self)


class defaultdict(dict):
    def __init__(self, factory=None, *args, **names):
        super().__init__(*args, **names)
        self.default_factory = factory

    def __getitem__(self, key):
        if key not in self:
            if self.default_factory is None:
                raise KeyError(key)
            self[key] = self.default_factory()
        return self.get(key)

    def __repr__(self):
        pairs = ", ".join([repr(k) + ": " + repr(v) for k, v in self.items()])
        return "defaultdict(" + repr(self.default_factory) + ", {" + pairs + "})"

    def __str__(self):
        return repr(self)


class deque:
    def __init__(self, items=(), maxlen=None):
        self.maxlen = maxlen
        self._items = []
        self.extend(items)

    def _cut(self, front):
        if self.maxlen is not None and len(self._items) > self.maxlen:
            self._items.pop(0 if front else -1)

    def append(self, item):
        self._items.append(item)
        self._cut(True)

    def appendleft(self, item):
        self._items.insert(0, item)
        self._cut(False)

    def extend(self, items):
        for item in items:
            self.append(item)

    def extendleft(self, items):
        for item in items:
            self.appendleft(item)

    def pop(self):
        if not self._items:
            raise IndexError("pop from an empty deque")
        return self._items.pop()

    def popleft(self):
        if not self._items:
            raise IndexError("pop from an empty deque")
        return self._items.pop(0)

    def rotate(self, n=1):
        if self._items:
            n %= len(self._items)
            self._items = self._items[len(self._items) - n :] + self._items[: len(self._items) - n]

    def clear(self):
        self._items = []

    def count(self, item):
        return self._items.count(item)

    def remove(self, item):
        self._items.remove(item)

    def reverse(self):
        self._items.reverse()

    def copy(self):
        return deque(self._items, self.maxlen)

    def index(self, item):
        return self._items.index(item)

    def __len__(self):
        return len(self._items)

    def __iter__(self):
        return iter(self._items)

    def __getitem__(self, at):
        return self._items[at]

    def __setitem__(self, at, item):
        self._items[at] = item

    def __contains__(self, item):
        return item in self._items

    def __bool__(self):
        return len(self._items) > 0

    def __repr__(self):
        return "deque(" + repr(self._items) + ")"
