from math import sqrt


class StatisticsError(ValueError):
    pass


def _some(data, name):
    data = list(data)
    if not data:
        raise StatisticsError(name + " requires at least one data point")
    return data


def _tidy(number):
    return int(number) if number == int(number) else number


def mean(data):
    data = _some(data, "mean")
    answer = sum(data) / len(data)
    return _tidy(answer) if all([isinstance(x, int) for x in data]) else answer


def fmean(data):
    data = _some(data, "fmean")
    return sum(data) / len(data)


def median(data):
    data = sorted(_some(data, "median"))
    half = len(data) // 2
    return data[half] if len(data) % 2 else (data[half - 1] + data[half]) / 2


def multimode(data):
    counts = {}
    for item in data:
        counts[item] = counts.get(item, 0) + 1
    most = max(counts.values())
    return [item for item, count in counts.items() if count == most]


def mode(data):
    return multimode(_some(data, "mode"))[0]


def pvariance(data):
    data = _some(data, "pvariance")
    middle = sum(data) / len(data)
    return _tidy(sum([(x - middle) ** 2 for x in data]) / len(data))


def variance(data):
    data = list(data)
    if len(data) < 2:
        raise StatisticsError("variance requires at least two data points")
    return pvariance(data) * len(data) / (len(data) - 1)


def pstdev(data):
    return sqrt(pvariance(data))


def stdev(data):
    return sqrt(variance(data))
