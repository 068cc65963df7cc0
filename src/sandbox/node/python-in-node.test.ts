import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Probe, RunResult } from '../../code/run.ts';
import { countSides } from '../../code/turtle/count-sides.ts';
import { isClosed } from '../../code/turtle/is-closed.ts';
import { isSameDrawing } from '../../code/turtle/same-drawing.ts';
import { runPythonInNode } from './python-in-node.ts';

interface Options {
  readonly answers?: readonly string[];
  readonly probes?: readonly Probe[];
  readonly ms?: number;
  readonly seed?: number;
}

const run = (text: string, { answers = [], probes = [], ms = 20_000, seed = 1 }: Options = {}): Promise<RunResult> =>
  runPythonInNode({ lang: 'python', files: [{ name: 'main.py', text }] }, { answers, probes, ms, seed });

const errorOf = async (text: string): Promise<unknown> => {
  const { end } = await run(text);
  return end.reason === 'error' ? end.error : end;
};

/** The programs of snippets.py, each with what CPython prints. */
const snippets = readFileSync(new URL('../worker/python/snippets.py', import.meta.url), 'utf8')
  .replace(/^# What beginners.*\n/, '')
  .split('#---\n')
  .map((snippet) => {
    const [code = '', wanted = ''] = snippet.split('#=>\n');
    return { code, output: wanted.replace(/^# ?/gm, '') };
  });

describe('Python', () => {
  it.each(snippets)('prints as CPython does: $code', async ({ code, output }) => {
    const result = await run(code);
    expect(result.end).toEqual({ reason: 'done' });
    expect(result.output).toBe(output);
  });

  it('shows question and answer as a terminal does, and says when there are no more answers', async () => {
    const result = await run('n = input("名字？")\nprint("你好，" + n)\ninput()', { answers: ['小雨'] });
    expect(result.output).toBe('名字？小雨\n你好，小雨\n');
    expect(result.end).toMatchObject({ reason: 'error', error: { name: 'EOFError', line: 3 } });
  });

  it('gives the same chance for the same seed, and another for another', async () => {
    const code = 'import random\nprint([random.randint(1, 1000) for _ in range(9)], random.sample(range(99), 5))';
    const [one, again, other] = [await run(code), await run(code), await run(code, { seed: 2 })];
    expect(one.output).toBe(again.output);
    expect(one.output).not.toBe(other.output);
  });

  it('looks at probes in the names that the program left, without printing', async () => {
    const code = 'age = 12\nnames = ["小雨"]\ndef add(a, b):\n    print("noise")\n    return a + b';
    const { output, probes } = await run(code, {
      probes: [
        { type: 'variable', name: 'age', value: '12' },
        { type: 'variable', name: 'names', value: '["小雪"]' },
        { type: 'variable', name: 'nobody', value: '1' },
        { type: 'call', name: 'add', args: '2, 3', value: '5' },
        { type: 'assert', code: 'assert add(1, 1) == 2' },
        { type: 'assert', code: 'assert add(1, 1) == 3' },
      ],
    });
    expect(output).toBe('');
    expect(probes).toEqual([
      { ok: true, seen: '12' },
      { ok: false, seen: "['小雨']" },
      { ok: false, seen: undefined },
      { ok: true, seen: '5' },
      { ok: true, seen: undefined },
      { ok: false, seen: undefined },
    ]);
  });

  it('keeps nothing from one run to the next', async () => {
    await run('import math\nmath.pi = 3\nleft = 1\nstr.x = 1');
    expect((await run('import math\nprint(math.pi)\nprint("left" in globals())')).output).toBe(
      '3.141592653589793\nFalse\n',
    );
  });

  it('ends quietly when the program leaves', async () => {
    expect(await run('print(1)\nexit()\nprint(2)')).toMatchObject({ output: '1\n', end: { reason: 'done' } });
  });
});

describe('an error in Python', () => {
  it.each([
    ['print("a")\nprnt("b")', { name: 'NameError', line: 2 }],
    ['def f():\n    return 1 / 0\n\nf()', { name: 'ZeroDivisionError', line: 2 }],
    ['print("a"\nprint("b")', { name: 'SyntaxError', line: 2 }],
    ['if True:\nprint(1)', { name: 'SyntaxError', line: 2 }],
    ['x = 1\n  y = 2', { name: 'IndentationError', line: 2 }],
    ['[1, 2][5]', { name: 'IndexError', line: 1 }],
    ['"3" + 4', { name: 'TypeError', line: 1 }],
    ['import turtle\nturtle.color("nocolor")', { name: 'TurtleGraphicsError', line: 2 }],
    ['import random\n\nrandom.sample([1], 5)', { name: 'ValueError', line: 3 }],
    ['import math\nmath.sqrt(-1)', { name: 'ValueError', line: 2 }],
  ])('stands at the learner’s own line: %s', async (code, wanted) => {
    expect(await errorOf(code)).toMatchObject({ ...wanted, file: 'main.py' });
  });

  it('shows none of our own files', async () => {
    const error = await errorOf('import turtle\nturtle.shape("cat")');
    expect(error).toMatchObject({ original: expect.stringContaining('File "main.py", line 2') });
    expect(JSON.stringify(error)).not.toMatch(/_boot|turtle\.py|stdin/);
  });
});

describe('a program without end', () => {
  it('is stopped when it loops, and what it printed stays', async () => {
    const result = await run('print("begin")\nwhile True:\n    print("x")', { ms: 1500 });
    expect(result.end).toEqual({ reason: 'timeout' });
    expect(result.output).toContain('begin');
  });

  it('hears that it went too deep, at its line or as too little memory', async () => {
    const { end } = await run('def f(n):\n    return f(n + 1)\nf(0)');
    const isTold = end.reason === 'memory' || (end.reason === 'error' && end.error.name === 'RecursionError');
    expect(isTold).toBe(true);
  });

  it('may call itself 400 times', async () => {
    expect((await run('def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nprint(f(400))')).output).toBe('400\n');
  });

  it.each([
    'a = [0] * 10 ** 9',
    'a = "x"\nwhile True:\n    a = a + a',
  ])('is told that memory is used up: %s', async (code) => {
    expect((await run(code)).end).toEqual({ reason: 'memory' });
  });
});

describe('JavaScript', () => {
  it.each(['js', 'jsffi', 'uctypes', '_host'])('can’t be reached by importing %s', async (name) => {
    expect(await errorOf(`import ${name}`)).toMatchObject({ name: 'ImportError', line: 1 });
  });

  it('can’t be reached by the import that ours stands before', async () => {
    const code = 'import _boot\nm = _boot._import("js")\nprint(dir(m))\nm.globalThis';
    expect(await errorOf(code)).toMatchObject({ name: 'AttributeError' });
    const ffi = 'import _boot\nx = _boot._import("jsffi").to_js([1])\nx.constructor';
    expect(await errorOf(ffi)).toMatchObject({ name: 'AttributeError' });
    expect(await errorOf('import _boot\n_boot._call.constructor')).toMatchObject({ name: 'AttributeError' });
  });
});

describe('the turtle', () => {
  const drawing = async (code: string) => {
    const { drawing, end } = await run(`from turtle import *\n${code}`);
    expect(end).toEqual({ reason: 'done' });
    return drawing;
  };

  it.each([3, 4, 5, 6, 7, 8, 9, 12])('draws a figure with %i sides that closes', async (sides) => {
    const drawn = await drawing(
      `for i in range(${sides}):\n    forward(60)\n    left(360 / ${sides})\nassert pos() == (0, 0), pos()`,
    );
    expect(countSides(drawn)).toBe(sides);
    expect(isClosed(drawn)).toBe(true);
  });

  it('draws circles that come back to where they began', async () => {
    const drawn = await drawing('circle(50)\ncircle(-80, 90)\ncircle(30, steps=6)\nassert isdown()');
    expect(drawn.filter(({ type }) => type === 'line')).toHaveLength(20 + 7 + 6);
    expect(isClosed(await drawing('circle(50)'))).toBe(true);
  });

  it('names colours as Tk and as children do', async () => {
    const drawn = await drawing(
      'color("红色", "天蓝")\nbegin_fill()\ncircle(20)\nend_fill()\ncolormode(255)\npencolor(255, 0, 128)\nfd(9)',
    );
    expect(drawn).toContainEqual(expect.objectContaining({ type: 'fill', color: 'skyblue' }));
    expect(drawn).toContainEqual(expect.objectContaining({ type: 'line', pen: { color: '#ff0080', width: 1 } }));
    expect(drawn).toContainEqual(expect.objectContaining({ type: 'line', pen: { color: 'red', width: 1 } }));
  });

  it('takes a step back, and a stamp off', async () => {
    const undone = await drawing('fd(50)\nlt(90)\nfd(30)\nundo()\ns = stamp()\nclearstamp(s)');
    expect(isSameDrawing(undone, await drawing('fd(50)'))).toBe(true);
  });

  it('knows where it is, as the standard library counts', async () => {
    const { output } = await run(
      'import turtle\nt = turtle.Turtle()\nt.goto(30, 40)\nt.setheading(90)\nt.right(45)\n' +
        'print(t.pos(), t.heading(), t.distance(0, 0), t.towards(30, 100), t.xcor(), turtle.Turtle().towards(10, 10))\n' +
        't.home()\nprint(t.position(), t.isdown(), t.pensize(), t.pencolor(), t.filling())',
    );
    expect(output).toBe(
      '(30.00,40.00) 45.0 50.0 90.0 30 45.0\n(0.00,0.00) True 1 black False\n'.replace(' 30 ', ' 30.0 '),
    );
  });

  it('asks with its own boxes, and leaves mouse and keys alone in plain words', async () => {
    const asked = await run('import turtle\nprint(turtle.numinput("边", "几条边？"), turtle.textinput("名", "谁？"))', {
      answers: ['很多', '5', '小雨'],
    });
    expect(asked.output).toContain('5.0 小雨');
    expect(await errorOf('import turtle\nturtle.onkey(None, "Up")')).toMatchObject({
      name: 'TurtleGraphicsError',
      line: 2,
    });
  });

  it('lets several turtles draw', async () => {
    const drawn = await drawing('a = Turtle()\nb = Pen()\na.fd(10)\nb.lt(90)\nb.fd(10)\nScreen().exitonclick()');
    expect(new Set(drawn.flatMap((command) => (command.type === 'line' ? [command.turtle] : []))).size).toBe(2);
  });
});
