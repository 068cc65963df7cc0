class _Any:
    # Stands for every hint: hints say nothing when a program runs.
    def __getitem__(self, item):
        return self

    def __call__(self, *args, **names):
        return self


Any = Union = Optional = List = Dict = Tuple = Set = Callable = Iterable = Iterator = Sequence = Literal = _Any()


def cast(kind, value):
    return value
