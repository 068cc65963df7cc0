import { describe, expect, it } from 'vitest';
import { beginSession, stepSession } from '../session.ts';
import { type CodeAction, type CodeState, code, maxCodeLength } from './engine.ts';
import { samples } from './samples.ts';

const [hello, page, guess, free] = samples.map(({ exercise }) => exercise);
if (!hello || !page || !guess || !free) throw new Error('The samples are gone');

const after = (exercise: typeof hello, ...actions: readonly CodeAction[]): CodeState =>
  actions.reduce((state, action) => code.step(exercise, state, action), code.start(exercise, 1));
const write = (text: string): CodeAction => ({ type: 'edit', file: 'main.py', text });
const ran = (text: string, ...goals: readonly boolean[]): CodeAction => ({
  type: 'ran',
  files: [{ name: 'main.py', text }],
  goals,
});

describe('goals', () => {
  it('are reached by the code that was run, as long as it stands there', () => {
    const state = after(hello, write('x'), ran('x', true, true));
    expect(code.grade(hello, state)).toEqual({ passed: true, score: 1, parts: { 0: true, 1: true } });
    expect(code.grade(hello, code.step(hello, state, write('y')))).toMatchObject({ passed: false, score: 0 });
  });

  it('are told one by one', () => {
    expect(code.grade(hello, after(hello, write('x'), ran('x', true, false)))).toEqual({
      passed: false,
      score: 0.5,
      parts: { 0: true, 1: false },
    });
  });

  it('of a run that came back late count for the code that was run only', () => {
    expect(code.grade(hello, after(hello, write('x'), write('y'), ran('x', true, true))).passed).toBe(false);
  });

  it('are not those of another exercise', () => {
    const state = after(hello, write('x'));
    expect(code.step(hello, state, ran('x', true))).toBe(state);
  });
});

describe('a guess', () => {
  it('comes before the first run, and stays', () => {
    const [file] = guess.start;
    const run: CodeAction = { type: 'ran', files: guess.start, goals: [] };
    expect(after(guess, run).run).toBeNull();
    const guessed = after(guess, { type: 'guess', guess: 1 }, run, { type: 'guess', guess: 0 });
    expect(guessed.guess).toBe(1);
    expect(code.grade(guess, guessed)).toEqual({ passed: true, score: 1, parts: {} });
    expect(code.replies(guess, guessed)).toEqual([{ part: '1', html: guess.guesses[1]?.reply }]);
    expect(file).toBeDefined();
  });
});

describe('help', () => {
  it('shows the first line of the solution that is missing, and writes nothing', () => {
    const state = code.assist(hello, after(hello));
    expect(state.shown).toEqual({ file: 'main.py', line: 0 });
    expect(state.files).toEqual(hello.start);
    const next = code.assist(hello, code.step(hello, state, write('for i in range(3):\n  \n    print("嗨")')));
    expect(next.shown).toEqual({ file: 'main.py', line: 1 });
  });

  it('has nothing to show where all lines are there', () => {
    const state = after(hello, write(`${hello.solution[0]?.text}\n\n`));
    expect(code.assist(hello, state)).toBe(state);
  });
});

describe('after passing', () => {
  const passed = () => {
    const begun = stepSession(code, hello, beginSession(code, hello, 1), { type: 'act', action: write('x') });
    const done = stepSession(code, hello, begun, { type: 'act', action: ran('x', true, true) });
    return stepSession(code, hello, stepSession(code, hello, done, { type: 'check' }), { type: 'stored' });
  };

  it('the work goes on: writing opens it again with all that stands there', () => {
    const again = stepSession(code, hello, passed(), { type: 'act', action: write('x\n# mine') });
    expect(again).toMatchObject({ phase: 'working', misses: 0, state: { files: [{ text: 'x\n# mine' }] } });
  });

  it('running it once more changes nothing', () => {
    expect(stepSession(code, hello, passed(), { type: 'act', action: ran('x', true, true) }).phase).toBe('passed');
  });
});

it('keeps at most so many characters, and takes no file that is not its own', () => {
  expect(after(hello, write('😀'.repeat(maxCodeLength + 5))).files[0]?.text).toBe('😀'.repeat(maxCodeLength));
  const state = after(page);
  expect(code.step(page, state, { type: 'replace', files: [{ name: 'evil.html', text: '' }] })).toBe(state);
  expect(code.restore(hello, { ...after(hello), files: [{ name: 'main.py', text: 1 }] })).toBeUndefined();
});

it('shows code in the answer as text, not as markup', () => {
  const [line] = code.explain({ ...hello, solution: [{ name: 'main.py', text: 'if a < b: print("<b>")' }] });
  expect(line?.answer).toBe('<pre><code>if a &lt; b: print(&quot;&lt;b&gt;&quot;)</code></pre>');
});

it('free play is done once it was run, whatever it did', () => {
  expect(code.grade(free, after(free)).passed).toBe(false);
  expect(code.grade(free, after(free, { type: 'ran', files: free.start, goals: [] })).passed).toBe(true);
});
