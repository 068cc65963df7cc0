def bisect_right(items, x, lo=0, hi=None):
    hi = len(items) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if x < items[middle]:
            hi = middle
        else:
            lo = middle + 1
    return lo


def bisect_left(items, x, lo=0, hi=None):
    hi = len(items) if hi is None else hi
    while lo < hi:
        middle = (lo + hi) // 2
        if items[middle] < x:
            lo = middle + 1
        else:
            hi = middle
    return lo


bisect = bisect_right


def insort(items, x):
    items.insert(bisect_right(items, x), x)


insort_right = insort


def insort_left(items, x):
    items.insert(bisect_left(items, x), x)
