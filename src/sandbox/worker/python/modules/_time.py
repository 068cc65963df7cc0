from _boot import _call
from time import localtime


def sleep(seconds):
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    _call("sleep", seconds * 1000.0)


def sleep_ms(ms):
    _call("sleep", ms * 1.0)


def sleep_us(us):
    _call("sleep", us / 1000)


def time():
    return float(_call("now")) / 1000


def perf_counter():
    return float(_call("elapsed")) / 1000


monotonic = process_time = perf_counter


def time_ns():
    return int(time() * 1000000000)


def strftime(form, moment=None):
    t = localtime() if moment is None else moment
    parts = {"Y": str(t[0]), "y": "%02d" % (t[0] % 100), "m": "%02d" % t[1], "d": "%02d" % t[2], "H": "%02d" % t[3],
             "M": "%02d" % t[4], "S": "%02d" % t[5], "%": "%"}
    out = ""
    mark = False
    for char in form:
        if mark:
            out += parts.get(char, "%" + char)
            mark = False
        elif char == "%":
            mark = True
        else:
            out += char
    return out
