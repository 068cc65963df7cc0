import { describe, expect, it } from 'vitest';
import { runJavaScriptInNode } from './run-in-node.ts';

const run = (text: string, options: Partial<Parameters<typeof runJavaScriptInNode>[1]> = {}) =>
  runJavaScriptInNode({ lang: 'javascript', files: [{ name: 'main.js', text }] }, { seed: 1, ms: 3000, ...options });

describe('a program in Node', () => {
  it('prints, answers, waits for timers and promises without waiting', async () => {
    const begin = Date.now();
    const result = await run(
      'const name = prompt("?"); setTimeout(() => console.log("late", name), 20000); Promise.resolve().then(() => console.log("soon"));',
      { answers: ['小雨'] },
    );
    expect([result.end, result.output]).toEqual([{ reason: 'done' }, 'soon\nlate 小雨\n']);
    expect(Date.now() - begin).toBeLessThan(3000);
  });

  it('has its names looked at when it is done', async () => {
    const { probes } = await run('let x = [1, { a: 2 }]; const twice = (n) => n * 2;', {
      probes: [
        { type: 'variable', name: 'x', value: '[1, {a: 2}]' },
        { type: 'call', name: 'twice', args: '4', value: '8' },
        { type: 'call', name: 'twice', args: '4', value: '9' },
        { type: 'assert', code: 'assert(twice(1) === 2)' },
        { type: 'variable', name: 'y', value: '1' },
      ],
    });
    expect(probes).toEqual([
      { ok: true, seen: '[1, {a: 2}]' },
      { ok: true, seen: '8' },
      { ok: false, seen: '8' },
      { ok: true, seen: undefined },
      { ok: false, seen: undefined },
    ]);
  });

  it.each([
    ['let a = 1;\nlet b = ;\n', 'SyntaxError', 2, 9],
    ['let a = 1;\n  nope();', 'ReferenceError', 2, 3],
    ['setTimeout(() => {\n  null.x;\n}, 5);', 'TypeError', 2, 8],
    ['Promise.reject(new TypeError("no"));', 'TypeError', 1, 16],
  ])('tells where %j went wrong', async (text, name, line, column) => {
    const { end } = await run(text);
    expect(end).toMatchObject({ reason: 'error', error: { name, line, column, file: 'main.js' } });
  });

  it.each([
    ['while (true);', 'timeout'],
    ['const f = () => f(); f();', 'memory'],
    ['const all = []; for (;;) all.push(new Array(1000).fill(1));', 'memory'],
    ['setInterval(() => 1, 1000);', 'timeout'],
  ])('ends %j as %s', async (text, reason) => {
    expect((await run(text, { ms: 2000 })).end.reason).toBe(reason);
  });
});
