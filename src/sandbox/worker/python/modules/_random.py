from math import cos, exp, log, pi, sqrt
from random import random, randrange, randint


def shuffle(items):
    for last in range(len(items) - 1, 0, -1):
        other = randrange(last + 1)
        items[last], items[other] = items[other], items[last]


def sample(population, k, *, counts=None):
    if isinstance(population, (set, dict)):
        raise TypeError("Population must be a sequence.")
    pool = list(population)
    if counts is not None:
        pool = [item for item, count in zip(pool, counts) for _ in range(count)]
    if not 0 <= k <= len(pool):
        raise ValueError("Sample larger than population or is negative")
    for at in range(k):
        other = randrange(at, len(pool))
        pool[at], pool[other] = pool[other], pool[at]
    return pool[:k]


def choice(items):
    if not len(items):
        raise IndexError("Cannot choose from an empty sequence")
    return items[randrange(len(items))]


def choices(population, weights=None, *, cum_weights=None, k=1):
    if weights is None and cum_weights is None:
        return [choice(population) for _ in range(k)]
    if weights is not None:
        total = 0
        cum_weights = []
        for weight in weights:
            total += weight
            cum_weights.append(total)
    chosen = []
    for _ in range(k):
        mark = random() * cum_weights[-1]
        at = 0
        while cum_weights[at] <= mark:
            at += 1
        chosen.append(population[at])
    return chosen


def gauss(mu=0.0, sigma=1.0):
    return mu + sigma * sqrt(-2 * log(1 - random())) * cos(2 * pi * random())


normalvariate = gauss


def triangular(low=0.0, high=1.0, mode=None):
    u = random()
    middle = 0.5 if mode is None else (mode - low) / (high - low)
    if u > middle:
        u, middle, low, high = 1 - u, 1 - middle, high, low
    return low + (high - low) * sqrt(u * middle)


def expovariate(rate=1.0):
    return -log(1 - random()) / rate


def randbytes(n):
    return bytes([randint(0, 255) for _ in range(n)])
