def add(a, b):
    return a + b


def sub(a, b):
    return a - b


def mul(a, b):
    return a * b


def truediv(a, b):
    return a / b


def mod(a, b):
    return a % b


def lt(a, b):
    return a < b


def gt(a, b):
    return a > b


def eq(a, b):
    return a == b


def itemgetter(*keys):
    if len(keys) == 1:
        return lambda thing: thing[keys[0]]
    return lambda thing: tuple([thing[key] for key in keys])


def attrgetter(name):
    return lambda thing: getattr(thing, name)
