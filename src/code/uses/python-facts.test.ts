import { describe, expect, it } from 'vitest';
import { readPythonFacts } from './python-facts.ts';

const factsOf = (text: string) => readPythonFacts({ lang: 'python', files: [{ name: 'main.py', text }] });

describe('readPythonFacts', () => {
  it.each([
    ['for', 'for i in range(3):\n    pass'],
    ['range', 'for i in range(3):\n    pass'],
    ['while', 'while True:\n    break'],
    ['elif', 'if a:\n  pass\nelif b:\n  pass'],
    ['def', 'def f(x):\n    return x'],
    ['print', 'print(1)'],
    ['print', 'print "x"'],
    ['forward', 'import turtle\nturtle.forward(10)'],
    ['turtle.forward', 'turtle.forward(10)'],
    ['random.randint', 'x = random.randint(1, 6)'],
    ['==', 'if a == b:\n  pass'],
    ['not in', 'if a not in b:\n  pass'],
    ['is not', 'a is not b'],
    ['**', 'a ** b'],
    ['//', 'a // b'],
    ['+=', 'a += 1'],
    ['%', 'a % 2'],
    ['True', 'while True:\n  pass'],
    ['x', 'print(f"a {x + 1}")'],
    ['名字', '名字 = input()'],
    ['lambda', 'f = lambda x: x'],
    ['import', 'from turtle import *'],
    ['[', 'a = [1]'],
  ])('sees that %s is used in %s', (word, text) => {
    expect(factsOf(text).uses(word)).toBe(true);
  });

  it.each([
    ['for', '# for\nprint("for", \'for\')'],
    ['for', '"""for\nfor"""'],
    ['for', 'fortune = 1\nbefore = 2'],
    ['for', 'print(f"for {x} for")'],
    ['for', 'print(r"for" b"for")'],
    ['=', 'a == b'],
    ['+', 'a += 1'],
    ['*', 'a ** b'],
    ['not', 'nothing = 1'],
    ['turtle.forward', 'turtle("x").forward(1)'],
    ['forward', 'Forward = 1'],
    ['.2', 'print(f"{x:.2}")'],
    ['', 'x = 1'],
  ])('sees that %j is not used in %s', (word, text) => {
    expect(factsOf(text).uses(word)).toBe(false);
  });

  it.each([
    ['for', 'for i in range(3)\n    print(i)', true],
    ['for', 'print(“for”)', false],
    ['for', 'print("abc\nfor i in x:\n  pass', true],
    ['while', 'print("while\nx = 1', false],
    ['if', 'for i in range(3：\n    if i == 2：\n', true],
    ['def', 'def (', true],
    ['=', 'if x = 3:\n    pass', false],
  ])('reads on past slips: is %s used in %s? %s', (word, text, used) => {
    expect(factsOf(text).uses(word)).toBe(used);
  });

  it.each([
    ['', 0],
    ['a = 1\n', 1],
    ['# one\na = 1 # two\n\n    # three\n', 1],
    ['print("# no comment")\r\nb = 1', 2],
    ['a = [\n  1,\n  # two\n  3,\n]\n', 4],
    ['t = """\n# text\n\n"""', 3],
  ])('counts the lines of code in %j: %i', (text, lines) => {
    expect(factsOf(text).lines).toBe(lines);
  });
});
