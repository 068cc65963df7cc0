# The turtle of Python's standard library. All geometry is done here; what comes of it goes out as facts, see
# src/code/turtle/command.ts and turtle-sink.ts.
from math import atan2 as _atan2, cos as _cos, degrees as _degrees, floor as _floor, pi as _pi
from math import radians as _radians, sin as _sin, sqrt as _sqrt
from _boot import _call


class TurtleGraphicsError(Exception):
    pass


Terminator = TurtleGraphicsError

_SPEEDS = {"fastest": 0, "fast": 10, "normal": 6, "slow": 3, "slowest": 1}
_SHAPES = ("arrow", "turtle", "circle", "square", "triangle", "classic", "blank")
_NAMES = """aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood
cadetblue chartreuse chocolate coral cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray
darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange darkorchid darkred darksalmon darkseagreen
darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey dodgerblue
firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew
hotpink indianred indigo ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan
lightgoldenrodyellow lightgray lightgreen lightgrey lightpink lightsalmon lightseagreen lightskyblue lightslategray
lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine mediumblue mediumorchid
mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream
mistyrose moccasin navajowhite navy navyblue oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen
paleturquoise palevioletred papayawhip peachpuff peru pink plum powderblue purple rebeccapurple red rosybrown royalblue
saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue slategray slategrey snow springgreen
steelblue tan teal thistle tomato turquoise violet violetred wheat white whitesmoke yellow yellowgreen"""
# Names that Tk has and CSS hasn't, and what a Chinese child would call it.
_OTHERS = {"navyblue": "navy", "violetred": "#d02090", "lightgoldenrod": "#eedd82", "": "none",
           "红": "red", "大红": "#e60012", "朱红": "#ff4d00", "深红": "darkred", "粉": "pink", "粉红": "pink", "桃红": "hotpink",
           "橙": "orange", "橘": "orange", "桔": "orange", "黄": "yellow", "金": "gold", "土黄": "goldenrod", "绿": "green",
           "深绿": "darkgreen", "浅绿": "lightgreen", "草绿": "yellowgreen", "青": "cyan", "蓝": "blue", "天蓝": "skyblue",
           "浅蓝": "lightblue", "深蓝": "darkblue", "紫": "purple", "浅紫": "plum", "棕": "brown", "褐": "saddlebrown",
           "黑": "black", "白": "white", "灰": "gray", "银": "silver", "咖啡": "#6f4e37", "米": "beige"}
_names = None
# How many commands have gone out.
_sent = 0


def _send(*args):
    global _sent
    _call(*args)
    _sent += 1


def _css(color):
    global _names
    if isinstance(color, (tuple, list)):
        if len(color) != 3:
            raise TurtleGraphicsError("bad color arguments: %s" % (color,))
        return _mixed(color)
    if not isinstance(color, str):
        raise TurtleGraphicsError("bad color arguments: %s" % (color,))
    text = color.strip().lower().replace(" ", "")
    if text[:1] == "#":
        digits = text[1:]
        if len(digits) in (3, 6) and all([c in "0123456789abcdef" for c in digits]):
            return text
        raise TurtleGraphicsError("bad color string: " + color)
    if _names is None:
        _names = set(_NAMES.split())
    if text in _OTHERS:
        return _OTHERS[text]
    if text[-1] == "色" and text[:-1] in _OTHERS:
        return _OTHERS[text[:-1]]
    if text in _names:
        return text
    if text[-1] in "1234" and text[:-1] in _names:
        return text[:-1]
    raise TurtleGraphicsError("bad color string: " + color)


def _mixed(parts):
    whole = _screen._mode == 255
    out = "#"
    for part in parts:
        number = round(part if whole else part * 255)
        if not 0 <= number <= 255:
            raise TurtleGraphicsError("bad color sequence: %s" % (tuple(parts),))
        out += "%02x" % number
    return out


def _snap(x):
    # A square that closes on paper closes here: what is whole but for a rounding is whole.
    near = _floor(x + 0.5)
    return near + 0.0 if abs(x - near) < 1e-8 else x + 0.0


def _turned(angle):
    angle = _snap(angle % 360)
    return 0.0 if angle >= 360 else angle


def _ask_or(what):
    raise TurtleGraphicsError(what + "() can't be used here: this turtle draws, but doesn't listen to mouse and keys. "
                              "这里的海龟只会画画，还听不见鼠标和键盘。")


class Vec2D(tuple):
    def __add__(self, other):
        return Vec2D((self[0] + other[0], self[1] + other[1]))

    def __sub__(self, other):
        return Vec2D((self[0] - other[0], self[1] - other[1]))

    def __mul__(self, other):
        if isinstance(other, Vec2D):
            return self[0] * other[0] + self[1] * other[1]
        return Vec2D((self[0] * other, self[1] * other))

    def __neg__(self):
        return Vec2D((-self[0], -self[1]))

    def __abs__(self):
        return sqrt(self[0] ** 2 + self[1] ** 2)

    def __str__(self):
        return "(%.2f,%.2f)" % (self[0], self[1])

    def __repr__(self):
        return str(self)


class Turtle:
    def __init__(self, shape="classic", undobuffersize=0, visible=True):
        self._id = len(_screen._turtles)
        _screen._turtles.append(self)
        self._start()
        self._speed = 3
        self._shape = shape if shape in _SHAPES else "classic"
        self._shown = visible
        self._look()

    def _start(self):
        self._x = self._y = self._heading = 0.0
        self._down = True
        self._width = 1
        self._pen = "black"
        self._brush = "black"
        self._named = ["black", "black"]
        self._outline = None
        self._log = []
        self._begin = 0

    def _do(self, *args):
        # Kept, so that a step can be taken back.
        self._log.append((args, self._x, self._y, self._heading))
        _send(*args)

    def _look(self):
        _send("look", self._id, self._shape, self._pen, self._shown)

    def _redraw(self):
        _send("clear", self._id)
        base = _sent
        for entry in self._log:
            args = entry[0]
            if args[0] == "fill":
                for x, y in args[4]:
                    _call("corner", self._id, x, y)
                args = (args[0], args[1], args[2], base + args[3])
            elif args[0] == "line":
                args = args[:6] + (0,) + args[7:]
            _send(*args)

    def _go(self, x, y):
        x, y = _snap(x), _snap(y)
        pen = self._pen if self._down and self._pen != "none" else None
        args = ("line", self._id, self._x, self._y, x, y, _screen._pace(self._speed), pen, self._width)
        self._do(*args)
        self._x, self._y = x, y
        if self._outline is not None:
            self._outline.append((x, y))

    def _turn_to(self, heading):
        self._do("turn", self._id, _turned(heading), _screen._pace(self._speed))
        self._heading = _turned(heading)

    def _direction(self):
        quarter = {0.0: (1.0, 0.0), 90.0: (0.0, 1.0), 180.0: (-1.0, 0.0), 270.0: (0.0, -1.0)}.get(self._heading)
        return quarter or (_cos(_radians(self._heading)), _sin(_radians(self._heading)))

    def forward(self, distance):
        dx, dy = self._direction()
        self._go(self._x + distance * dx, self._y + distance * dy)

    def backward(self, distance):
        self.forward(-distance)

    def left(self, angle):
        self._turn_to(self._heading + angle * _screen._unit)

    def right(self, angle):
        self._turn_to(self._heading - angle * _screen._unit)

    def goto(self, x, y=None):
        if y is None:
            x, y = x._place() if isinstance(x, Turtle) else x
        self._go(x, y)

    def _place(self):
        return (self._x, self._y)

    teleport = None

    def setx(self, x):
        self._go(x, self._y)

    def sety(self, y):
        self._go(self._x, y)

    def setheading(self, angle):
        angle *= _screen._unit
        self._turn_to(90 - angle if _screen._logo else angle)

    def home(self):
        self._go(0, 0)
        self._turn_to(90 if _screen._logo else 0)

    def circle(self, radius, extent=None, steps=None):
        extent = 360 if extent is None else extent * _screen._unit
        if steps is None:
            steps = 1 + int(min(11 + abs(radius) / 6, 59) * abs(extent) / 360)
        turn = extent / steps
        length = 2 * radius * _sin(_radians(turn / 2))
        if radius < 0:
            turn, length = -turn, -length
        # The centre is known, so that many small steps don't add up to a gap.
        across = _radians(self._heading + 90)
        start = self._heading
        cx, cy = self._x + radius * _cos(across), self._y + radius * _sin(across)
        size = abs(radius)
        first = across + _pi if radius >= 0 else across
        for step in range(1, steps + 1):
            self._do("turn", self._id, _turned(start + turn * (step - 0.5)), 0)
            angle = first + _radians(turn * step)
            self._go(cx + size * _cos(angle), cy + size * _sin(angle))
        self._turn_to(start + turn * steps)

    def dot(self, size=None, *color):
        if size is not None and not isinstance(size, (int, float)):
            color = (size,) + color
            size = None
        if size is None:
            size = max(self._width + 4, self._width * 2)
        self._do("dot", self._x, self._y, size, _css(_one(color)) if color else self._pen, self._id)

    def stamp(self):
        _screen._stamps += 1
        self._do("stamp", self._x, self._y, self._heading, self._shape, self._brush, self._id, _screen._stamps)
        return _screen._stamps

    def clearstamp(self, stamp):
        left = [e for e in self._log if not (e[0][0] == "stamp" and e[0][7] == stamp)]
        self._relog(left)

    def clearstamps(self, n=None):
        stamps = [e[0][7] for e in self._log if e[0][0] == "stamp"]
        gone = stamps if n is None else stamps[:n] if n >= 0 else stamps[n:]
        self._relog([e for e in self._log if not (e[0][0] == "stamp" and e[0][7] in gone)])

    def _relog(self, left):
        if len(left) != len(self._log):
            self._log = left
            self._redraw()

    def undo(self):
        if self._log:
            _, self._x, self._y, self._heading = self._log.pop()
            if self._outline:
                self._outline.pop()
            self._redraw()
            _send("line", self._id, self._x, self._y, self._x, self._y, 0, None, 1)
            _send("turn", self._id, self._heading, 0)

    def undobufferentries(self):
        return len(self._log)

    def speed(self, speed=None):
        if speed is None:
            return self._speed
        speed = _SPEEDS.get(speed, speed)
        if isinstance(speed, str):
            raise TurtleGraphicsError("bad speed: " + speed)
        self._speed = round(speed) if 0.5 < speed < 10.5 else 0

    def position(self):
        return Vec2D((self._x, self._y))

    def xcor(self):
        return self._x

    def ycor(self):
        return self._y

    def heading(self):
        return _turned(90 - self._heading if _screen._logo else self._heading) / _screen._unit

    def _to(self, x, y):
        if y is None:
            x, y = x._place() if isinstance(x, Turtle) else x
        return x - self._x, y - self._y

    def distance(self, x, y=None):
        dx, dy = self._to(x, y)
        return _sqrt(dx * dx + dy * dy)

    def towards(self, x, y=None):
        dx, dy = self._to(x, y)
        angle = _degrees(_atan2(dy, dx))
        return _turned(90 - angle if _screen._logo else angle) / _screen._unit

    def degrees(self, full=360):
        _screen._unit = 360 / full

    def radians(self):
        _screen._unit = 180 / _pi

    def pendown(self):
        self._down = True

    def penup(self):
        self._down = False

    def isdown(self):
        return self._down

    def pensize(self, width=None):
        if width is None:
            return self._width
        self._width = width

    def pencolor(self, *color):
        if not color:
            return self._named[0]
        self._pen = _css(_one(color))
        self._named[0] = _one(color)
        self._look()

    def fillcolor(self, *color):
        if not color:
            return self._named[1]
        self._brush = _css(_one(color))
        self._named[1] = _one(color)

    def color(self, *color):
        if not color:
            return tuple(self._named)
        pen, brush = color if len(color) == 2 else (_one(color), _one(color))
        self.pencolor(pen)
        self.fillcolor(brush)

    def filling(self):
        return self._outline is not None

    def begin_fill(self):
        self._outline = [(self._x, self._y)]
        self._begin = _sent
        self._log_begin = len(self._log)

    def end_fill(self):
        if self._outline is None:
            return
        corners = self._outline
        self._outline = None
        if len(corners) > 2 and self._brush != "none":
            for x, y in corners:
                _call("corner", self._id, x, y)
            self._log.append((("fill", self._id, self._brush, self._log_begin, corners), self._x, self._y, self._heading))
            _send("fill", self._id, self._brush, self._begin)

    def reset(self):
        self.clear()
        self._start()
        self._look()
        _send("line", self._id, 0, 0, 0, 0, 0, None, 1)
        _send("turn", self._id, 0.0, 0)

    def clear(self):
        self._log = []
        self._log_begin = 0
        _send("clear", self._id)

    def write(self, arg, move=False, align="left", font=("Arial", 8, "normal")):
        text = str(arg)
        size = font[1] if len(font) > 1 else 8
        pixels = round(abs(size) * 4 / 3)
        self._do("write", self._x, self._y, text, self._pen, align.lower(), pixels, self._id)
        if move:
            width = sum([pixels if ord(c) > 0x2E7F else pixels * 0.55 for c in text])
            down, self._down = self._down, False
            self._go(self._x + width * {"left": 1, "center": 0.5}.get(align, 0), self._y)
            self._down = down

    def showturtle(self):
        self._shown = True
        self._look()

    def hideturtle(self):
        self._shown = False
        self._look()

    def isvisible(self):
        return self._shown

    def shape(self, name=None):
        if name is None:
            return self._shape
        if name not in _SHAPES:
            raise TurtleGraphicsError("There is no shape named " + str(name))
        self._shape = name
        self._look()

    def shapesize(self, *sizes, **names):
        return (1.0, 1.0, 1)

    def resizemode(self, mode=None):
        return "noresize"

    def pen(self, **what):
        if "pencolor" in what:
            self.pencolor(what["pencolor"])
        if "fillcolor" in what:
            self.fillcolor(what["fillcolor"])
        self._width = what.get("pensize", self._width)
        self._down = what.get("pendown", self._down)

    def clone(self):
        twin = Turtle(self._shape, 0, self._shown)
        for name in ("_x", "_y", "_heading", "_down", "_width", "_pen", "_brush", "_speed"):
            setattr(twin, name, getattr(self, name))
        twin._named = list(self._named)
        _send("line", twin._id, 0, 0, twin._x, twin._y, 0, None, 1)
        _send("turn", twin._id, twin._heading, 0)
        twin._look()
        return twin

    def getscreen(self):
        return _screen

    def getturtle(self):
        return self

    def onclick(self, *args, **names):
        _ask_or("onclick")

    def onrelease(self, *args, **names):
        _ask_or("onrelease")

    def ondrag(self, *args, **names):
        _ask_or("ondrag")

    fd = forward
    bk = back = backward
    lt = left
    rt = right
    setpos = setposition = goto
    seth = setheading
    pos = position
    pd = down = pendown
    pu = up = penup
    width = pensize
    st = showturtle
    ht = hideturtle
    turtlesize = shapesize
    getpen = getturtle


def _teleport(self, x=None, y=None, fill_gap=False):
    down, self._down = self._down, False
    self._go(self._x if x is None else x, self._y if y is None else y)
    self._down = down


Turtle.teleport = _teleport


def _one(color):
    return color[0] if len(color) == 1 else color


class _Screen:
    def __init__(self):
        self._turtles = []
        self._stamps = 0
        self._mode = 1.0
        self._unit = 1
        self._logo = False
        self._tracing = True
        self._background = "white"

    def _pace(self, speed):
        return speed if self._tracing else 0

    def bgcolor(self, *color):
        if not color:
            return self._background
        self._background = _one(color)
        _send("background", _css(_one(color)))

    def colormode(self, mode=None):
        if mode is None:
            return self._mode
        if mode not in (1, 255):
            raise TurtleGraphicsError("bad colormode: " + str(mode))
        self._mode = 255 if mode == 255 else 1.0

    def tracer(self, n=None, delay=None):
        if n is None:
            return 1 if self._tracing else 0
        self._tracing = n == 1 or n is True

    def mode(self, mode=None):
        if mode is None:
            return "logo" if self._logo else "standard"
        self._logo = mode == "logo"
        for turtle in self._turtles:
            turtle._turn_to(90 if self._logo else 0)

    def clear(self):
        for turtle in self._turtles:
            turtle._log = []
        _send("clear", None)

    def reset(self):
        for turtle in self._turtles:
            turtle.reset()

    def turtles(self):
        return list(self._turtles)

    def window_width(self):
        return 600

    def window_height(self):
        return 450

    def delay(self, delay=None):
        return 10

    def screensize(self, *size):
        return (400, 300)

    def getshapes(self):
        return list(_SHAPES)

    def textinput(self, title, prompt):
        return _call("ask", str(prompt) or str(title))

    def numinput(self, title, prompt, default=None, minval=None, maxval=None):
        while True:
            text = _call("ask", str(prompt) or str(title))
            if text is None or text.strip() == "" and default is not None:
                return None if text is None else float(default)
            try:
                number = float(text)
            except ValueError:
                continue
            if (minval is None or number >= minval) and (maxval is None or number <= maxval):
                return number

    def _nothing(self, *args, **names):
        return None

    update = done = mainloop = exitonclick = bye = title = setup = bgpic = listen = setworldcoordinates = _nothing
    resetscreen = reset
    clearscreen = clear

    def onkey(self, *args, **names):
        _ask_or("onkey")

    def onclick(self, *args, **names):
        _ask_or("onclick")

    def ontimer(self, *args, **names):
        _ask_or("ontimer")

    onkeypress = onkeyrelease = onkey
    onscreenclick = onclick


_screen = _Screen()
_first = None


def Screen():
    return _screen


def _default():
    global _first
    if _first is None:
        _first = Turtle()
    return _first


def _of_turtle(name):
    return lambda *args, **names: getattr(_default(), name)(*args, **names)


Pen = RawTurtle = RawPen = Turtle

for _name in dir(Turtle):
    if _name[0] != "_" and _name not in ("onclick",):
        globals()[_name] = _of_turtle(_name)
for _name in ("bgcolor colormode tracer mode turtles window_width window_height delay screensize getshapes textinput numinput "
              "update done mainloop exitonclick bye title setup bgpic listen setworldcoordinates resetscreen clearscreen onkey "
              "onclick ontimer onkeypress onkeyrelease onscreenclick").split():
    globals()[_name] = getattr(_screen, _name)
