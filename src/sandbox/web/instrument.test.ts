import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { instrument } from './instrument.ts';

const names = { turn: '$turn', text: '$text', load: '$load' };

/** The program run with counters, and what they counted. */
function run(
  source: string,
  isHandler = false,
): { readonly turns: number; readonly bytes: number; readonly result: unknown } {
  let [turns, bytes] = [0, 0];
  const scope = {
    $turn(made: number) {
      turns += 1;
      bytes += made;
      if (turns > 1000) throw new Error('stopped');
    },
    $text: (value: unknown) => value,
    $load: () => 'refused',
  };
  const code = instrument(source, names, isHandler)?.code ?? '';
  const result: unknown = runInNewContext(code, scope);
  return { turns, bytes, result };
}

describe('a program that counts its turns', () => {
  it.each([
    ['let s = 0; for (let i = 0; i < 3; i++) s += i; s', 3, 3],
    ['let n = 0; while (n < 2) { n++; } n', 2, 2],
    ['let n = 0; do n++; while (n < 4); n', 4, 4],
    ['let t = ""; for (const c of "ab") t = c + t; t', 2, 'ba'],
    ['let t = ""; for (const k in { a: 1, b: 2 }) t += k; t', 2, 'ab'],
    ['const f = (n) => (n < 2 ? n : f(n - 1) + f(n - 2)); f(4)', 9, 3],
    ['const f = () => ({ a: 1 }); f().a', 1, 1],
    ['function f() { "use strict"; return this === undefined } f()', 1, true],
    ['class A { #x = 1; get x() { return this.#x + 1 } } new A().x', 1, 2],
    ['(1 + 2) * (3 + 4)', 0, 21],
    ['if (true) while (false); else 1; 7', 0, 7],
    ['let x = 2; x *= Number(3n); ({ 1n: x })[1]', 0, 6],
    [`\`a\${1}\` + String.raw\`b\${2}\``, 0, 'a1b2'],
    ['label: for (;;) { for (;;) break label; } 5', 2, 5],
  ])('does the same as before: %s', (source, turns, result) => {
    const seen = run(source);
    expect([seen.result, seen.turns]).toEqual([result, turns]);
  });

  it.each([
    'while (true);',
    'for (;;);',
    'do; while (1)',
    'const f = () => { try { f() } finally { f() } }; f()',
  ])('can be stopped: %s', (source) => {
    expect(() => run(source)).toThrow('stopped');
  });

  it('hands on each BigInt that is written', () => {
    expect(instrument('3n ** -2n', names)?.code).toBe('$text(3n) ** -$text(2n)');
  });

  it('counts what a turn makes, by where it is made', () => {
    expect(run('for (let i = 0; i < 2; i++) { [1, 2]; ({}); }').bytes).toBe(2 * (56 + 16 + 56));
    expect(run('const f = () => [1]; for (let i = 0; i < 2; i++) i;').bytes).toBe(0);
    expect(run('const a = []; for (let i = 0; i < 2; i++) a[i] = i;').bytes).toBe(16);
  });

  it('loads nothing', () => {
    expect(run('import("x")').result).toBe('refused');
  });

  it('keeps its lines, and knows the columns of before', () => {
    const source = 'let a = 1 + 2;\nfor (;;) { f(a + 1); g() }';
    const changed = instrument(source, names);
    const lines = changed?.code.split('\n') ?? [];
    expect(lines).toHaveLength(2);
    const column = (lines[1]?.indexOf('g()') ?? 0) + 1;
    expect(changed?.toOriginal({ line: 2, column })).toEqual({
      line: 2,
      column: source.indexOf('g()') - source.indexOf('\n'),
    });
    expect(changed?.toOriginal({ line: 1, column: 1 })).toEqual({ line: 1, column: 1 });
  });

  it('leaves alone what is no JavaScript', () => {
    expect(instrument('let = ;', names)).toBeUndefined();
    expect(instrument('return false', names)).toBeUndefined();
    expect(instrument('return false', names, true)?.code).toContain('return false');
  });

  it('finds patterns that can take for ever', () => {
    expect(instrument('let ok = /a+b/;\n  /(a+)+$/.test(x)', names)?.runaways).toEqual([
      { pattern: '(a+)+$', line: 2, column: 3 },
    ]);
  });
});
