import { wordTable } from '../../../core/word-table.ts';

/** The words of the language itself. */
export const keywords: readonly string[] = [
  ...['if', 'elif', 'else', 'for', 'while', 'def', 'return', 'import', 'from', 'in', 'not', 'and', 'or', 'is', 'as'],
  ...['True', 'False', 'None', 'break', 'continue', 'pass', 'class', 'try', 'except', 'finally', 'with', 'lambda'],
  ...['global', 'nonlocal', 'del', 'raise', 'assert', 'yield', 'async', 'await'],
];

/** Words that a statement can begin with, and something must follow. */
export const openers: readonly string[] = [
  ...['if', 'elif', 'else', 'for', 'while', 'def', 'class', 'try', 'except', 'finally', 'with'],
];

/** The functions that are always there. */
export const builtins: readonly string[] = [
  ...['print', 'input', 'range', 'len', 'int', 'str', 'float', 'list', 'dict', 'set', 'tuple', 'bool', 'sum', 'max'],
  ...['min', 'abs', 'round', 'sorted', 'reversed', 'enumerate', 'zip', 'map', 'filter', 'type', 'ord', 'chr', 'open'],
  ...['any', 'all', 'pow', 'divmod', 'isinstance', 'help', 'id', 'hex', 'bin', 'repr', 'super', 'object', 'property'],
  ...['Exception', 'ValueError', 'TypeError', 'IndexError', 'KeyError', 'NameError', 'ZeroDivisionError'],
];

/** The names in the modules that lessons use. */
export const modules: Readonly<Record<string, readonly string[]>> = wordTable({
  turtle: [
    ...['forward', 'backward', 'back', 'left', 'right', 'goto', 'setposition', 'setx', 'sety', 'setheading', 'home'],
    ...['circle', 'dot', 'stamp', 'speed', 'position', 'xcor', 'ycor', 'heading', 'distance', 'towards'],
    ...['pendown', 'penup', 'pensize', 'width', 'pencolor', 'fillcolor', 'color', 'begin_fill', 'end_fill', 'reset'],
    ...['clear', 'write', 'showturtle', 'hideturtle', 'shape', 'bgcolor', 'done', 'mainloop', 'Turtle', 'Screen'],
    ...['fd', 'bk', 'lt', 'rt', 'pu', 'pd', 'up', 'down', 'tracer', 'colormode'],
  ],
  random: ['randint', 'choice', 'random', 'shuffle', 'sample', 'randrange', 'uniform', 'seed'],
  math: ['sqrt', 'pi', 'floor', 'ceil', 'sin', 'cos', 'tan', 'pow', 'radians', 'degrees'],
  time: ['sleep', 'time'],
  json: ['loads', 'dumps'],
});

/** What values of each kind can do. */
export const methods: Readonly<Record<string, readonly string[]>> = wordTable({
  Turtle: modules.turtle ?? [],
  str: [
    ...['upper', 'lower', 'split', 'join', 'replace', 'find', 'count', 'strip', 'startswith', 'endswith', 'format'],
    ...['index', 'isdigit', 'isalpha', 'lstrip', 'rstrip', 'title', 'capitalize', 'center', 'zfill', 'ljust', 'rjust'],
  ],
  list: ['append', 'remove', 'pop', 'insert', 'sort', 'reverse', 'index', 'count', 'extend', 'clear', 'copy'],
  dict: ['keys', 'values', 'items', 'get', 'pop', 'update', 'clear', 'copy', 'setdefault'],
  set: ['add', 'remove', 'discard', 'union', 'clear', 'update', 'pop'],
});

/** What children bring along from other languages, or guess, and what it is in Python. */
export const otherNames: Readonly<Record<string, string>> = wordTable({
  ...{ null: 'None', undefined: 'None', nil: 'None', console: 'print', alert: 'print', echo: 'print', printf: 'print' },
  ...{ println: 'print', prompt: 'input', push: 'append', add: 'append', length: 'len', size: 'len', string: 'str' },
  ...{ integer: 'int', function: 'def', define: 'def', func: 'def', elseif: 'elif', elsif: 'elif', foreach: 'for' },
  ...{ toUpperCase: 'upper', toLowerCase: 'lower', trim: 'strip', contains: 'count', until: 'while', repeat: 'for' },
});
