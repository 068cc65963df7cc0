from math import ceil, floor, isinf, isnan, log as _log, sqrt, pow as _pow


def _whole(*numbers):
    for number in numbers:
        if not isinstance(number, int):
            raise TypeError("'" + type(number).__name__ + "' object cannot be interpreted as an integer")


def log(x, base=None):
    if base is None:
        return _log(x)
    # Exact where the answer is whole, as CPython's quotient of logarithms mostly is.
    answer = _log(x) / _log(base)
    near = round(answer)
    return float(near) if abs(answer - near) < 1e-12 and base**near == x else answer


def gcd(*numbers):
    _whole(*numbers)
    answer = 0
    for b in numbers:
        while b:
            answer, b = b, answer % b
    return abs(answer)


def lcm(*numbers):
    _whole(*numbers)
    answer = 1
    for b in numbers:
        answer = abs(answer * b) // gcd(answer, b) if answer and b else 0
    return answer


def factorial(n):
    _whole(n)
    if n < 0:
        raise ValueError("factorial() not defined for negative values")
    answer = 1
    for i in range(2, n + 1):
        answer *= i
    return answer


def isqrt(n):
    _whole(n)
    if n < 0:
        raise ValueError("isqrt() argument must be nonnegative")
    if n == 0:
        return 0
    x = 1
    while x * x <= n:
        x *= 2
    while True:
        y = (x + n // x) // 2
        if y >= x:
            return x
        x = y


def hypot(*parts):
    return sqrt(fsum([x * x for x in parts]))


def dist(p, q):
    if len(p) != len(q):
        raise ValueError("both points must have the same number of dimensions")
    return hypot(*[a - b for a, b in zip(p, q)])


def prod(items, *, start=1):
    for item in items:
        start *= item
    return start


def perm(n, k=None):
    _whole(n)
    return prod(range(n - (n if k is None else k) + 1, n + 1)) if k is None or k <= n else 0


def comb(n, k):
    _whole(n, k)
    return perm(n, k) // factorial(k) if k <= n else 0


def cbrt(x):
    root = _pow(abs(x), 1 / 3)
    near = round(root)
    root = float(near) if near**3 == abs(x) else root
    return -root if x < 0 else root


def fsum(items):
    # Sums what each addition loses, and adds it at the end (Neumaier).
    total = 0.0
    lost = 0.0
    for item in items:
        new = total + item
        lost += (total - new) + item if abs(total) >= abs(item) else (item - new) + total
        total = new
    return total + lost


def sumprod(p, q):
    return sum([a * b for a, b in zip(p, q)])
