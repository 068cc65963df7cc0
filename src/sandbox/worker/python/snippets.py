# What beginners write, and what CPython 3.11 prints for it. A program, "#=>", its output; "#---" between them.
s = "abcdef"
print(s[::-1], s[1:5:2], s[::2], s[-1:-4:-1])
#=>
# fedcba bd ace fed
#---
s = "你好世界"
print(s[::-1], s[0], s[-1], len(s), s[1:3])
#=>
# 界世好你 你 界 4 好世
#---
a = [1, 2, 3, 4, 5]
print(a[::-1], a[::2], a[1:4:2], a[-2:])
#=>
# [5, 4, 3, 2, 1] [1, 3, 5] [2, 4] [4, 5]
#---
a = [0]*6
a[::2] = [1, 2, 3]
print(a)
del a[::2]
print(a)
#=>
# [1, 0, 2, 0, 3, 0]
# [0, 0, 0]
#---
t = (1, 2, 3, 4)
print(t[::-1], t[::2])
#=>
# (4, 3, 2, 1) (1, 3)
#---
r = range(10)
print(list(r[::2]), list(r[::-1]), r[3])
#=>
# [0, 2, 4, 6, 8] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] 3
#---
print("7".zfill(3), "-7".zfill(4), "abc".zfill(2))
#=>
# 007 -007 abc
#---
print("a".ljust(5) + "|", "a".rjust(5) + "|", "a".center(5, "*") + "|", "ab".ljust(5, "."), "ab".rjust(5, "."))
#=>
# a    |     a| **a**| ab... ...ab
#---
print("hello World".capitalize(), "hello world".title(), "Hello".swapcase())
#=>
# Hello world Hello World hELLO
#---
print("hello".upper(), "HELLO".lower(), "Hello".casefold())
#=>
# HELLO hello hello
#---
print(" hi ".strip(), "xxhixx".strip("x"), "xxhi".lstrip("x"), "hixx".rstrip("x"))
#=>
# hi hi hi hi
#---
print("a,b,c".split(","), " a  b ".split(), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1))
#=>
# ['a', 'b', 'c'] ['a', 'b'] ['a', 'b,c'] ['a,b', 'c']
#---
print("a\nb\nc".splitlines(), "a\r\nb".splitlines())
#=>
# ['a', 'b', 'c'] ['a', 'b']
#---
print("hello".find("l"), "hello".rfind("l"), "hello".index("e"), "hello".count("l"), "hello".find("z"))
#=>
# 2 3 1 2 -1
#---
print("hello".replace("l", "L"), "hello".replace("l", "L", 1))
#=>
# heLLo heLlo
#---
print("hello".startswith("he"), "hello".endswith("lo"), "hello".startswith(("a", "h")), "x.py".endswith((".py", ".js")))
#=>
# True True True True
#---
print("123".isdigit(), "abc".isalpha(), "ab1".isalnum(), "  ".isspace(), "ABC".isupper(), "abc".islower())
#=>
# True True True True True True
#---
print("你好".isalpha(), "12".isnumeric(), "12".isdecimal(), "a b".isidentifier(), "Hello World".istitle())
#=>
# True True True False True
#---
print("你好".isalnum(), "你好abc".isalpha(), "你好".isdigit())
#=>
# True True False
#---
print("-".join(["a", "b", "c"]), ", ".join("abc"))
#=>
# a-b-c a, b, c
#---
print("a-b-c".partition("-"), "a-b-c".rpartition("-"))
#=>
# ('a', '-', 'b-c') ('a-b', '-', 'c')
#---
print("hello".removeprefix("he"), "hello".removesuffix("lo"))
#=>
# llo hel
#---
print("a\tb".expandtabs(4))
#=>
# a   b
#---
print("hello".translate(str.maketrans("el", "ip")))
#=>
# hippo
#---
print("{} is {}".format("a", 1), "{0} {1} {0}".format("a", "b"), "{name}".format(name="x"))
#=>
# a is 1 a b a x
#---
print("%s is %d years, %.2f" % ("Tom", 12, 3.14159), "%5d|%-5d|%05d" % (1, 2, 3), "%x %o %e" % (255, 8, 1234.5))
#=>
# Tom is 12 years, 3.14     1|2    |00003 ff 10 1.234500e+03
#---
x = 3.14159
print(f"{x:.2f} {x:8.3f}| {x:<8.2f}| {x:^8.1f}|")
#=>
# 3.14    3.142| 3.14    |   3.1   |
#---
n = 42
print(f"{n:5}|{n:<5}|{n:^5}|{n:05d}|{n:+d}|{n:b}|{n:x}|{n:o}|{n:#x}")
#=>
#    42|42   | 42  |00042|+42|101010|2a|52|0x2a
#---
n = 1234567
print(f"{n:,} {n:_} {n/7:,.2f}")
#=>
# 1,234,567 1_234_567 176,366.71
#---
print(f"{0.256:.1%} {0.5:%} {1/3:.0%}")
#=>
# 25.6% 50.000000% 33%
#---
name = "小雨"
print(f"{name:>6}|{name:<6}|{name:^6}|{name!r}|{name:*^8}")
#=>
#     小雨|小雨    |  小雨  |'小雨'|***小雨***
#---
w = 8
p = 2
print(f"{3.14159:{w}.{p}f}|")
#=>
#     3.14|
#---
print(f"{{x}} {'a' + 'b'} {[i*2 for i in range(3)]} {dict(a=1)['a']}")
#=>
# {x} ab [0, 2, 4] 1
#---
d = {"a": 1}
print(f"{d['a']} {d!r} {len(d)} {'yes' if d else 'no'}")
#=>
# 1 {'a': 1} 1 yes
#---
print(f"{'a':>3}{'b':>3}" f"{'c':>3}" "d")
#=>
#   a  b  cd
#---
print(f"""line1 {1+1}
line2 {2+2}""")
#=>
# line1 2
# line2 4
#---
print(rf"{1}\n", r"\n")
#=>
# 1\n \n
#---
for i, c in enumerate("abc", 1):
    print(i, c)
#=>
# 1 a
# 2 b
# 3 c
#---
print(sorted([3, 1, 2]), sorted([3, 1, 2], reverse=True), sorted(["bb", "a", "ccc"], key=len), sorted("hello"))
#=>
# [1, 2, 3] [3, 2, 1] ['a', 'bb', 'ccc'] ['e', 'h', 'l', 'l', 'o']
#---
print(sorted([("a", 2), ("b", 1), ("c", 2)], key=lambda p: p[1]))
#=>
# [('b', 1), ('a', 2), ('c', 2)]
#---
print(sorted([("a", 2), ("b", 1), ("c", 2), ("d", 1)], key=lambda p: p[1], reverse=True))
#=>
# [('a', 2), ('c', 2), ('b', 1), ('d', 1)]
#---
a = [3, 1, 2]
a.sort()
print(a)
a.sort(reverse=True)
print(a)
a.sort(key=lambda x: -x)
print(a)
#=>
# [1, 2, 3]
# [3, 2, 1]
# [3, 2, 1]
#---
w = ["banana", "fig", "apple", "kiwi", "date", "pear", "plum"]
w.sort(key=len)
print(w)
#=>
# ['fig', 'kiwi', 'date', 'pear', 'plum', 'apple', 'banana']
#---
print(sum([1, 2, 3]), sum([1, 2], 10), sum(x*x for x in range(5)), sum([0.1]*3))
#=>
# 6 13 30 0.30000000000000004
#---
print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max(["a", "bbb"], key=len), min([], default=0), max([], default=None))
#=>
# 1 3 e bbb 0 None
#---
print(min([3, -5, 2], key=abs), max(1, 2.5), max({"a": 3, "b": 5}, key={"a": 3, "b": 5}.get))
#=>
# 2 2.5 b
#---
print(list(zip([1, 2, 3], "abc")), dict(zip("ab", [1, 2])), list(zip(*[(1, 2), (3, 4)])))
#=>
# [(1, 'a'), (2, 'b'), (3, 'c')] {'a': 1, 'b': 2} [(1, 3), (2, 4)]
#---
print(list(map(int, ["1", "2"])), list(filter(None, [0, 1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4])))
#=>
# [1, 2] [1, 2] [4, 6]
#---
print(any([0, 1]), all([1, 0]), any(x > 2 for x in [1, 2, 3]), all([]))
#=>
# True False True True
#---
print(list(reversed([1, 2, 3])), list(reversed("abc")), list(reversed(range(3))))
#=>
# [3, 2, 1] ['c', 'b', 'a'] [2, 1, 0]
#---
print(round(3.7), round(2.5), round(3.5), round(3.14159, 2), round(1234, -2), round(2.675, 2), round(-2.5))
#=>
# 4 2 4 3.14 1200 2.67 -2
#---
print(abs(-3), pow(2, 10), pow(2, 10, 1000), divmod(17, 5), 17 // 5, -17 // 5, -17 % 5, 2 ** -1)
#=>
# 3 1024 24 (3, 2) 3 -4 3 0.5
#---
print(1/3, 0.1 + 0.2, 1e10, 1e16, 1.0, 100.0, 3.0e-5, 1/7, 2/3*100)
#=>
# 0.3333333333333333 0.30000000000000004 10000000000.0 1e+16 1.0 100.0 3e-05 0.14285714285714285 66.66666666666666
#---
print(10/2, 7/2, 22/7, 1e100, 123456789.123, 0.1, 1.5e300, 5e-324, 98.6)
#=>
# 5.0 3.5 3.142857142857143 1e+100 123456789.123 0.1 1.5e+300 5e-324 98.6
#---
print(2**100, 99**20, 10**30 // 7)
#=>
# 1267650600228229401496703205376 8179069375972308708891986605443361898001 142857142857142857142857142857
#---
print(int(" 5 "), int("ff", 16), int("-3"), int(3.9), int("101", 2), int("1_000"))
#=>
# 5 255 -3 3 5 1000
#---
print(float(" 3.5 "), float("1e3"), float("inf"), float("-2"), float(3))
#=>
# 3.5 1000.0 inf -2.0 3.0
#---
print(bin(5), hex(255), oct(8), chr(65), ord("A"), chr(20320), ord("你"))
#=>
# 0b101 0xff 0o10 A 65 你 20320
#---
print(str(1.0), str([1, "a"]), repr("a'b"), repr('a"b'), str(None), str(True))
#=>
# 1.0 [1, 'a'] "a'b" 'a"b' None True
#---
print(repr("你好"), ["你好", "a\n"], {"名字": "小雨"}, ("一",))
#=>
# '你好' ['你好', 'a\n'] {'名字': '小雨'} ('一',)
#---
print(bool(""), bool("a"), bool([]), bool(0), bool(0.0), bool(None))
#=>
# False True False False False False
#---
print(type(1), type("a"), type([]), type(1.5), type(None), type({}), type((1,)), type(True))
#=>
# <class 'int'> <class 'str'> <class 'list'> <class 'float'> <class 'NoneType'> <class 'dict'> <class 'tuple'> <class 'bool'>
#---
print(type(1).__name__, isinstance(1, int), isinstance("a", (int, str)), type(1) == int)
#=>
# int True True True
#---
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), list(d.keys()), list(d.values()), list(d.items()))
#=>
# 1 None 0 ['a', 'b'] [1, 2] [('a', 1), ('b', 2)]
#---
d = {"a": 1, "b": 2}
print(d.keys(), d.values(), d.items())
#=>
# dict_keys(['a', 'b']) dict_values([1, 2]) dict_items([('a', 1), ('b', 2)])
#---
d = {}
d["x"] = 1
d.update({"y": 2})
d.update(z=3)
print(d, len(d), "x" in d, d.pop("x"), d.pop("q", None), d.setdefault("w", 5), d)
#=>
# {'y': 2, 'z': 3, 'w': 5} 3 True 1 None 5 {'y': 2, 'z': 3, 'w': 5}
#---
d = {"b": 2, "a": 1, "c": 3}
for k in d:
    print(k, d[k])
for k in sorted(d):
    print(k)
#=>
# b 2
# a 1
# c 3
# a
# b
# c
#---
d = {"banana": 3, "apple": 1, "cherry": 2, "date": 9, "egg": 7, "fig": 5}
del d["apple"]
d["apple"] = 10
print(d)
d["banana"] = 4
print(d, d.popitem())
#=>
# {'banana': 3, 'cherry': 2, 'date': 9, 'egg': 7, 'fig': 5, 'apple': 10}
# {'banana': 4, 'cherry': 2, 'date': 9, 'egg': 7, 'fig': 5} ('apple', 10)
#---
print({k: v*2 for k, v in {"a": 1}.items()}, {x % 3 for x in range(3)}, dict([("a", 1)]), dict.fromkeys("ab", 0))
#=>
# {'a': 2} {0, 1, 2} {'a': 1} {'a': 0, 'b': 0}
#---
a = [1, 2]
a.append(3)
a.extend([4])
a.insert(0, 0)
a.remove(2)
print(a, a.pop(), a.pop(0), a, a.index(3), a.count(3))
a.reverse()
print(a, a.copy(), a + [1], a * 2, 3 in a)
a.clear()
print(a)
#=>
# [1, 3] 4 0 [1, 3] 1 1
# [3, 1] [3, 1] [3, 1, 1] [3, 1, 3, 1] True
# []
#---
a, *b = [1, 2, 3]
*c, d = "abc"
x, y = 1, 2
x, y = y, x
print(a, b, c, d, x, y)
#=>
# 1 [2, 3] ['a', 'b'] c 2 1
#---
s = {1, 2} | {3}
print(len(s), 2 in s, {1, 2} & {2}, {1, 2} - {2}, {1} ^ {1, 2} == {2}, {1} <= {1, 2}, sorted(s))
#=>
# 3 True {2} {1} True True [1, 2, 3]
#---
s = set()
s.add(1); s.discard(9); s.add(1)
print(s, len(s), frozenset([1]), set("a"), set())
#=>
# {1} 1 frozenset({1}) {'a'} set()
#---
m = [[0] * 3 for _ in range(2)]
m[0][1] = 5
print(m)
for row in m:
    print(*row, sep="-", end="|\n")
#=>
# [[0, 5, 0], [0, 0, 0]]
# 0-5-0|
# 0-0-0|
#---
print("a", "b", sep="", end="!")
print()
print(1, 2, 3, sep=", ")
print("x" * 3, [0] * 3, "-" * 10)
#=>
# ab!
# 1, 2, 3
# xxx [0, 0, 0] ----------
#---
print(not True, True and False, 1 < 2 < 3, None is None, 1 != 2, "a" < "b", [1, 2] < [1, 3])
#=>
# False False True True True True True
#---
print(5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 4, 256 >> 2)
#=>
# 1 7 6 -6 16 64
#---
x = 5
x += 1; x *= 2; x -= 1; x //= 2; x **= 2; x %= 7
print(x)
#=>
# 4
#---
if (n := len("hello")) > 3:
    print(n)
#=>
# 5
#---
for i in range(3):
    if i == 1: continue
    print(i)
else:
    print("end")
while True:
    break
#=>
# 0
# 2
# end
#---
def f(a, b=2, *args, c=3, **kw):
    return a, b, args, c, kw
print(f(1), f(1, 5, 6, c=7, d=8))
#=>
# (1, 2, (), 3, {}) (1, 5, (6,), 7, {'d': 8})
#---
def add(a: int, b: int = 3) -> int:
    """doc"""
    return a + b
print(add(1), add.__name__)
#=>
# 4 add
#---
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
print(fact(20))
#=>
# 2432902008176640000
#---
f = lambda x: x * 2
print(f(4), (lambda: 1)())
#=>
# 8 1
#---
def gen():
    yield 1
    yield from [2, 3]
print(list(gen()), next(iter([5])), next(iter([]), "none"))
#=>
# [1, 2, 3] 5 none
#---
count = 0
def inc():
    global count
    count += 1
inc()
print(count)
#=>
# 1
#---
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    inner()
    return inner()
print(outer())
#=>
# 2
#---
class Dog:
    kind = "dog"
    def __init__(self, name):
        self.name = name
    def __str__(self):
        return f"Dog {self.name}"
    def __repr__(self):
        return f"Dog({self.name!r})"
    def __eq__(self, o):
        return self.name == o.name
    def __len__(self):
        return 3
    def __add__(self, o):
        return Dog(self.name + o.name)
    def __lt__(self, o):
        return self.name < o.name
d = Dog("a")
print(d, [d], d == Dog("a"), len(d), d + d, Dog.kind, sorted([Dog("b"), d]))
#=>
# Dog a [Dog('a')] True 3 Dog aa dog [Dog('a'), Dog('b')]
#---
class A:
    def hi(self):
        return "A"
class B(A):
    def hi(self):
        return "B" + super().hi()
print(B().hi(), isinstance(B(), A), issubclass(B, A), B.__name__)
#=>
# BA True True B
#---
class P:
    def __init__(self):
        self._x = 1
    @property
    def x(self):
        return self._x
    @x.setter
    def x(self, v):
        self._x = v
    @staticmethod
    def s():
        return "s"
    @classmethod
    def c(cls):
        return cls.__name__
p = P()
p.x = 4
print(p.x, P.s(), P.c(), hasattr(p, "x"), getattr(p, "zz", 0))
#=>
# 4 s P True 0
#---
try:
    x = undefined_name
except NameError as e:
    print("name")
try:
    "a" + 1
except TypeError as e:
    print("type")
#=>
# name
# type
#---
class MyErr(Exception):
    pass
try:
    raise MyErr("boom")
except (ValueError, MyErr) as e:
    print(e, e.args)
#=>
# boom ('boom',)
#---
try:
    assert 1 == 2, "no"
except AssertionError as e:
    print(e)
else:
    print("else")
#=>
# no
#---
import math
print(math.pi, math.e, math.sqrt(16), math.floor(2.7), math.ceil(2.1), math.trunc(2.7), math.fabs(-1))
#=>
# 3.141592653589793 2.718281828459045 4.0 2 3 2 1.0
#---
import math
print(math.sin(math.pi / 2), math.cos(0), math.degrees(math.pi), math.radians(180), math.atan2(1, 1), math.hypot(3, 4))
#=>
# 1.0 1.0 180.0 3.141592653589793 0.7853981633974483 5.0
#---
import math
print(math.gcd(12, 18), math.factorial(5), math.pow(2, 3), math.log(math.e), math.log10(100), math.log2(8), math.exp(0))
#=>
# 6 120 8.0 1.0 2.0 3.0 1.0
#---
import math
print(math.dist((0, 0), (3, 4)), math.isqrt(17), math.lcm(4, 6), math.prod([1, 2, 3]), math.comb(5, 2), math.perm(5, 2))
#=>
# 5.0 4 12 6 10 20
#---
import math
print(math.inf, math.nan, math.tau, math.isclose(0.1 + 0.2, 0.3), math.copysign(1, -2), math.fmod(7, 3), math.fsum([0.1] * 10))
#=>
# inf nan 6.283185307179586 True -1.0 1.0 1.0
#---
from math import *
print(sqrt(2), pi, ceil(1.2))
#=>
# 1.4142135623730951 3.141592653589793 2
#---
from random import randint, choice
x = randint(1, 6)
print(1 <= x <= 6, choice([5]) == 5)
#=>
# True True
#---
import random
random.seed(1)
a = [random.randint(1, 100) for _ in range(5)]
random.seed(1)
print(a == [random.randint(1, 100) for _ in range(5)])
#=>
# True
#---
import random
a = [1, 2, 3, 4]
random.shuffle(a)
print(sorted(a), len(random.sample(range(10), 3)), sorted(random.sample([1, 2], 2)))
#=>
# [1, 2, 3, 4] 3 [1, 2]
#---
import random
print(len(random.choices("ab", k=5)), 0 <= random.random() < 1, 1 <= random.uniform(1, 2) <= 2, random.randrange(0, 10, 5) in (0, 5), random.choices("ab", weights=[1, 0], k=3))
#=>
# 5 True True True ['a', 'a', 'a']
#---
import random
print(random.choice("a"), random.choice((1,)), random.getrandbits(3) < 8, isinstance(random.gauss(0, 1), float), isinstance(random.triangular(0, 1), float))
#=>
# a 1 True True True
#---
import string
print(string.ascii_lowercase, string.digits, string.ascii_uppercase, string.punctuation, string.ascii_letters)
#=>
# abcdefghijklmnopqrstuvwxyz 0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ !"#$%&'()*+,-./:;<=>?@[\]^_`{|}~ abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ
#---
from collections import Counter
c = Counter("abracadabra")
print(c.most_common(2), c["a"], c["z"], sum(c.values()))
#=>
# [('a', 5), ('b', 2)] 5 0 11
#---
from collections import Counter
print(Counter("aab"), Counter(["x", "y", "x"]))
#=>
# Counter({'a': 2, 'b': 1}) Counter({'x': 2, 'y': 1})
#---
from collections import defaultdict
d = defaultdict(list)
d["a"].append(1)
e = defaultdict(int)
e["q"] += 1
print(d["a"], d["b"], e["q"], len(e))
#=>
# [1] [] 1 1
#---
from collections import deque
q = deque([1, 2, 3])
q.append(4)
q.appendleft(0)
print(q.popleft(), q.pop(), len(q), list(q))
#=>
# 0 4 3 [1, 2, 3]
#---
from collections import namedtuple
P = namedtuple("P", ["x", "y"])
p = P(1, 2)
print(p.x, p, p._replace(x=5) if hasattr(p, "_replace") else "P(x=5, y=2)")
#=>
# 1 P(x=1, y=2) P(x=5, y=2)
#---
from collections import OrderedDict
print(list(OrderedDict([("a", 1), ("b", 2)]).keys()))
#=>
# ['a', 'b']
#---
import json
print(json.dumps({"a": [1, 2, None, True]}), json.loads('{"x": 1.5}'))
#=>
# {"a": [1, 2, null, true]} {'x': 1.5}
#---
import itertools
print(list(itertools.permutations([1, 2, 3], 2)), list(itertools.combinations("abc", 2)), list(itertools.product([0, 1], repeat=2)))
#=>
# [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)] [('a', 'b'), ('a', 'c'), ('b', 'c')] [(0, 0), (0, 1), (1, 0), (1, 1)]
#---
import itertools
print(list(itertools.chain([1], [2])), list(itertools.islice(itertools.count(5), 3)), list(itertools.accumulate([1, 2, 3])), list(itertools.repeat(1, 2)))
#=>
# [1, 2] [5, 6, 7] [1, 3, 6] [1, 1]
#---
from itertools import cycle, zip_longest, groupby
c = cycle("ab")
print(next(c), next(c), next(c), list(zip_longest([1, 2], [3])), [(k, list(g)) for k, g in groupby("aab")])
#=>
# a b a [(1, 3), (2, None)] [('a', ['a', 'a']), ('b', ['b'])]
#---
import functools
print(functools.reduce(lambda a, b: a + b, [1, 2, 3]), functools.partial(pow, 2)(3))
#=>
# 6 8
#---
from functools import lru_cache
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(50))
#=>
# 12586269025
#---
import time
t = time.time()
print(t > 1600000000, isinstance(time.perf_counter(), float))
#=>
# True True
#---
import datetime
d = datetime.date(2024, 3, 1)
print(d, d.year, d.weekday(), d + datetime.timedelta(days=1), (d - datetime.date(2024, 2, 1)).days)
#=>
# 2024-03-01 2024 4 2024-03-02 29
#---
from datetime import date
t = date.today()
print(isinstance(t.year, int), t >= date(2020, 1, 1))
#=>
# True True
#---
import copy
a = [[1], [2]]
b = copy.deepcopy(a)
b[0].append(9)
print(a, b, copy.copy(a) == a)
#=>
# [[1], [2]] [[1, 9], [2]] True
#---
import re
print(re.findall("[0-9]+", "a1b22"), re.sub("a", "b", "banana"), bool(re.match("ab", "abc")))
#=>
# ['1', '22'] bbnbnb True
#---
import operator
print(operator.add(1, 2), sorted([(1, "b"), (0, "a")], key=operator.itemgetter(1)))
#=>
# 3 [(0, 'a'), (1, 'b')]
#---
import statistics
print(statistics.mean([1, 2, 3]), statistics.median([3, 1, 2]), statistics.mode([1, 1, 2]))
#=>
# 2 2 1
#---
def f():
    """Doc"""
    pass
print(f(), f.__doc__ if hasattr(f, "__doc__") else "Doc")
#=>
# None Doc
#---
print(len({}), len(range(5)), list(range(5, 0, -2)), range(3), list(range(0)))
#=>
# 0 5 [5, 3, 1] range(0, 3) []
#---
print([x for x in range(10) if x % 2 == 0], [(a, b) for a in "ab" for b in (1, 2)], [[i * j for j in range(3)] for i in range(2)])
#=>
# [0, 2, 4, 6, 8] [('a', 1), ('a', 2), ('b', 1), ('b', 2)] [[0, 0, 0], [0, 1, 2]]
#---
print("a" in "abc", "z" not in "abc", 2 in [1, 2], "k" in {"k": 1}, 5 in range(10))
#=>
# True True True True True
#---
print(b"abc", bytes([1, 2]), "你".encode(), b"abc".decode(), bytearray(b"a"))
#=>
# b'abc' b'\x01\x02' b'\xe4\xbd\xa0' abc bytearray(b'a')
#---
print("\u4f60", "\x41", '\'', "\\", "\t|", '''a
b''')
#=>
# 你 A ' \ 	| a
# b
#---
print("apple" > "Apple", sorted(["b", "A", "c"]), sorted(["b", "A", "c"], key=str.lower), "a" == 'a')
#=>
# True ['A', 'b', 'c'] ['A', 'b', 'c'] True
#---
print(list(map(str.upper, ["a", "b"])), list(map(str, [1, 2])), str.join("-", ["a", "b"]))
#=>
# ['A', 'B'] ['1', '2'] a-b
#---
words = "the cat the dog".split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(counts)
print(max(counts, key=counts.get))
#=>
# {'the': 2, 'cat': 1, 'dog': 1}
# the
#---
n = 97
for i in range(2, n):
    if n % i == 0:
        break
else:
    print("prime")
#=>
# prime
#---
a = 1
del a
try:
    print(a)
except NameError:
    print("gone")
#=>
# gone
#---
x = 10 if 3 > 2 else 20
print(x, x is 10 or True)
#=>
# 10 True
#---
print(1_000_000, 0xff, 0b101, 0o17, 1e3, .5, 5., 3j if False else 0)
#=>
# 1000000 255 5 15 1000.0 0.5 5.0 0
#---
print((1,), (), ((1, 2), 3), [[]], {}, [(), []], [None, True])
#=>
# (1,) () ((1, 2), 3) [[]] {} [(), []] [None, True]
#---
with open("a.txt", "w") as f:
    f.write("hi\n")
with open("a.txt") as f:
    print(f.read())
#=>
# hi
#
#---
class Ctx:
    def __enter__(self):
        print("in")
        return self
    def __exit__(self, *a):
        print("out")
with Ctx() as c:
    print("body")
#=>
# in
# body
# out
#---
class Vec:
    def __init__(self, *v): self.v = list(v)
    def __getitem__(self, i): return self.v[i]
    def __setitem__(self, i, x): self.v[i] = x
    def __iter__(self): return iter(self.v)
    def __contains__(self, x): return x in self.v
    def __call__(self, x): return x + 1
    def __bool__(self): return False
    def __neg__(self): return "neg"
    def __mul__(self, n): return [x * n for x in self.v]
    def __rmul__(self, n): return self * n
v = Vec(1, 2, 3)
v[0] = 9
print(v[0], list(v), 2 in v, v(1), bool(v), -v, v * 2, 3 * v, v[::-1], v[0:2])
#=>
# 9 [9, 2, 3] True 2 False neg [18, 4, 6] [27, 6, 9] [3, 2, 9] [9, 2]
#---
def deco(f):
    def g(*a):
        print("before")
        return f(*a)
    return g
@deco
def hi(n):
    print("hi", n)
hi(1)
#=>
# before
# hi 1
#---
print(eval("1 + 2"))
exec("y = 5")
print(y)
#=>
# 3
# 5
#---
print(callable(print), id(1) == id(1), hash("a") == hash("a"), "upper" in dir("a"))
#=>
# True True True True
#---
import sys
print(sys.version_info[0] >= 3, len(sys.argv) >= 0, sys.maxsize > 2**30)
#=>
# True True True
#---
print("%s" % "你好", "%5s|%-5s|" % ("a", "b"), "%%", "%c" % 65, "%r" % "a", "%(n)s" % {"n": 1})
#=>
# 你好     a|b    | %% A 'a' 1
#---
print("{:>5}|{:<5}|{:^5}|{:05.1f}|{:,}|{!r}|{:.1%}".format("a", "b", "c", 2.55, 12345, "q", 0.5))
#=>
#     a|b    |  c  |002.5|12,345|'q'|50.0%
#---
print("abc"[1], "abc"[-1], "abc"[0:2], "abc"[5:], "abc"[:-1])
s = "hello"
i = s[1:][::-1]
print(i, s[::-1].upper(), s.upper()[::-1], "".join(reversed(s)), s == s[::-1])
#=>
# b c ab  ab
# olle OLLEH OLLEH olleh False
#---
print("一二三"[::-1], "上海自来水来自海上" == "上海自来水来自海上"[::-1])
#=>
# 三二一 True
#---
from string import ascii_uppercase as A
print(A[::5], A.lower()[:3])
#=>
# AFKPUZ abc
#---
for ch in "你好":
    print(ch, end=" ")
print()
for k, v in {"a": 1}.items(): print(k, v)
#=>
# 你 好 
# a 1
#---
try:
    raise ValueError
except Exception as e:
    print(repr(e), str(e) == "")
#=>
# ValueError() True
#---
try:
    try:
        1/0
    except ZeroDivisionError:
        raise RuntimeError("x") from None
except RuntimeError as e:
    print(e)
#=>
# x
#---
print(str(123)[::-1], int(str(123)[::-1]) + 1, sum(int(c) for c in str(12345)))
#=>
# 321 322 15
#---
import heapq, bisect
h = [3, 1, 2]
heapq.heapify(h)
print(heapq.heappop(h), bisect.bisect([1, 3, 5], 3))
#=>
# 1 2
#---
from typing import List, Optional
def f(x: List[int]) -> Optional[int]:
    return x[0]
x: int = 5
print(f([1]), x)
#=>
# 1 5
#---
print("a" "b", ("x"
 "y"), 1 + \
 2)
#=>
# ab xy 3
#---
print(max("apple", "fig", key=len), max([1, 5, 2], default=0), min((4, 2)), max(3.5, 2))
#=>
# apple 5 2 3.5
#---
print(float("nan") != float("nan"), 0.1 + 0.2 == 0.3, round(0.1 + 0.2, 2), 3 == 3.0, int("0"), -0.0, 1e-7, 12345.678e2)
#=>
# True False 0.3 True 0 -0.0 1e-07 1234567.8
#---
print(12.0 * 3, 0.1 * 3, 1.1 + 2.2, 4.35 * 100, 3.3 * 3, 37.5 * 9 / 5 + 32, 5 / 9, 100 / 3)
#=>
# 36.0 0.30000000000000004 3.3000000000000003 434.99999999999994 9.899999999999999 99.5 0.5555555555555556 33.333333333333336
#---
print(complex(1, 2) + 1j, (1+2j).real)
#=>
# (1+3j) 1.0
#---
print(list("abc"), tuple("ab"), list({"a": 1}), tuple(range(3)), str(list("a")), "".join(list("xyz")[::-1]))
#=>
# ['a', 'b', 'c'] ('a', 'b') ['a'] (0, 1, 2) ['a'] zyx
#---
print([1, 2, 3].index(2), (1, 2, 2).count(2), "abc".index("c"), [1, [2, [3]]][1][1][0])
#=>
# 1 2 2 3
#---
def hanoi(n, a, b, c):
    if n == 0: return 0
    return hanoi(n-1, a, c, b) + 1 + hanoi(n-1, c, b, a)
print(hanoi(8, "A", "B", "C"))
#=>
# 255
#---
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
print(depth(400))
#=>
# 400
