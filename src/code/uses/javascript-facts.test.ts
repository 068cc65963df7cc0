import { describe, expect, it } from 'vitest';
import { readJavaScriptFacts } from './javascript-facts.ts';

const factsOf = (text: string) => readJavaScriptFacts({ lang: 'javascript', files: [{ name: 'main.js', text }] });

describe('readJavaScriptFacts', () => {
  it.each([
    ['for', 'for (let i = 0; i < 3; i++) {}'],
    ['let', 'let x = 1'],
    ['function', 'function hi() {}'],
    ['=>', 'const f = (x) => x'],
    ['===', 'if (a === b) {}'],
    ['+', 'x = a + b'],
    ['+=', 'x += b'],
    ['console.log', 'console.log(1)'],
    ['log', 'console.log(1)'],
    ['else if', 'if (a) {} else if (b) {}'],
    ['Math.random', 'x = Math . random()'],
    ['push', 'list.push(1)'],
    ['小雨', 'let 小雨 = 1'],
    ['x', `console.log(\`\${x}\`)`],
    ['await', 'await sleep(1)'],
    ['return', 'return 1'],
    ['catch', 'try { f() } catch {}'],
    ['age', 'const dog = { age: 3 }'],
    ['[', 'x = [1]'],
    ['constructor', 'class A { constructor() {} }'],
  ])('sees that %s is used in %s', (word, text) => {
    expect(factsOf(text).uses(word)).toBe(true);
  });

  it.each([
    ['for', '// for\n/* for */ console.log("for", \'for\', `for`)'],
    ['for', 'let fortune = 1; before(x)'],
    ['for', 'cup.for = 1; x = { for: 1 }; class A { for() {} }'],
    ['catch', 'promise.catch(f)'],
    ['for', 'x = /for/.test(y)'],
    ['for', `\`a \${"for"} for\``],
    ['===', 'a == b'],
    ['=', 'a == b; f((x) => x)'],
    ['+', 'i++; i += 1'],
    ['>', 'f = (x) => x'],
    ['console.log', 'console["log"](1); log(console)'],
    ['x', `"\${x}"`],
    ['', 'let x'],
    ['a"b', 'a, b; "a\\"b"'],
    ['a b', 'a("x")("y") + b'],
    ['let', ''],
  ])('sees that %j is not used in %s', (word, text) => {
    expect(factsOf(text).uses(word)).toBe(false);
  });

  it.each([
    ['for', 'for (let i = 0; i < 3; i++ {\n', true],
    ['while', 'let s = "abc\nwhile (true) {}', true],
    ['while', 'let s = "while\nfor (;;) {}', false],
    ['if', 'console.log(“你好”)；if (x) {', true],
    ['for', 'let x = ;\n// for\ncup.for = {', false],
  ])('reads on past slips: is %s used in %s? %s', (word, text, used) => {
    expect(factsOf(text).uses(word)).toBe(used);
  });

  it.each([
    ['', 0],
    ['let a = 1', 1],
    ['let a = 1\n', 1],
    ['let a = 1\n\n  \nlet b\n', 2],
    ['// one\nlet a // two\n/* three\n four */\n', 1],
    ['/* a */ let x /* b\n */ = 1', 2],
    ['let url = "//no comment"\r\nlet b', 2],
    ['let t = `a\n// b\n`', 3],
    ['let a = (\n// b\nlet c', 2],
    ['let a = (\n/* never closed\nlet c', 3],
  ])('counts the lines of code in %j: %i', (text, lines) => {
    expect(factsOf(text).lines).toBe(lines);
  });
});
