def permutations(items, r=None):
    pool = tuple(items)
    r = len(pool) if r is None else r
    if r > len(pool):
        return
    if r == 0:
        yield ()
        return
    for at in range(len(pool)):
        for rest in permutations(pool[:at] + pool[at + 1 :], r - 1):
            yield (pool[at],) + rest


def combinations(items, r):
    pool = tuple(items)
    if r == 0:
        yield ()
        return
    for at in range(len(pool) - r + 1):
        for rest in combinations(pool[at + 1 :], r - 1):
            yield (pool[at],) + rest


def combinations_with_replacement(items, r):
    pool = tuple(items)
    if r == 0:
        yield ()
        return
    for at in range(len(pool)):
        for rest in combinations_with_replacement(pool[at:], r - 1):
            yield (pool[at],) + rest


def product(*pools, repeat=1):
    made = [()]
    for pool in [tuple(pool) for pool in pools] * repeat:
        made = [old + (item,) for old in made for item in pool]
    for item in made:
        yield item


class _Chain:
    def __call__(self, *parts):
        return self.from_iterable(parts)

    def from_iterable(self, parts):
        for part in parts:
            for item in part:
                yield item


chain = _Chain()


def zip_longest(*parts, fillvalue=None):
    iters = [iter(part) for part in parts]
    while True:
        row = []
        left = 0
        for at in range(len(iters)):
            try:
                row.append(next(iters[at]))
                left += 1
            except StopIteration:
                iters[at] = iter(())
                row.append(fillvalue)
        if not left:
            return
        yield tuple(row)


def groupby(items, key=None):
    group = []
    last = None
    for item in items:
        mark = item if key is None else key(item)
        if group and mark != last:
            yield last, iter(group)
            group = []
        group.append(item)
        last = mark
    if group:
        yield last, iter(group)


def takewhile(test, items):
    for item in items:
        if not test(item):
            return
        yield item


def dropwhile(test, items):
    dropping = True
    for item in items:
        if dropping and test(item):
            continue
        dropping = False
        yield item


def filterfalse(test, items):
    for item in items:
        if not test(item):
            yield item


def starmap(function, items):
    for item in items:
        yield function(*item)


def pairwise(items):
    last = None
    first = True
    for item in items:
        if not first:
            yield last, item
        last = item
        first = False


def compress(items, marks):
    for item, mark in zip(items, marks):
        if mark:
            yield item


def tee(items, n=2):
    kept = list(items)
    return tuple([iter(kept) for _ in range(n)])


def accumulate(items, function=None, *, initial=None):
    total = initial
    if initial is not None:
        yield total
    for item in items:
        if total is None:
            total = item
        else:
            total = total + item if function is None else function(total, item)
        yield total
