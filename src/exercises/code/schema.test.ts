import { describe, expect, it } from 'vitest';
import { bulleted, fakeBox, fakeFence, fakeItem, fakeTable, numbered, problemsOf } from '../authored-fake.ts';
import { code } from './schema.ts';

const fences = [fakeFence('python start', 'a'), fakeFence('python solution', 'b')];
const lang = { lang: 'python' };
const read = (parts: Parameters<typeof fakeBox>[1]) => code.schema.parse(fakeBox('code', parts));
const problems = (parts: Parameters<typeof fakeBox>[1]) => problemsOf(code.schema, fakeBox('code', parts));
const goals = bulleted('输出里有“你好”');

describe('a box with goals', () => {
  it('has a start, a solution, and what each goal asks', () => {
    expect(read({ attributes: lang, fences, items: goals })).toMatchObject({
      mode: 'goals',
      start: [{ name: 'main.py', text: 'a' }],
      solution: [{ name: 'main.py', text: 'b' }],
      goals: [{ html: '输出里有“你好”', check: { type: 'output-has', text: '你好' } }],
    });
  });

  it('may begin with nothing', () => {
    expect(read({ attributes: lang, fences: fences.slice(1), items: goals }).start).toEqual([
      { name: 'main.py', text: '' },
    ]);
  });

  it('takes a table of questions and answers, each row a goal', () => {
    const tables = [fakeTable('回答 | 输出', '1 / 2 | 3', '5 / 5 | 10')];
    expect(read({ attributes: lang, fences, tables }).goals.map(({ check }) => check)).toEqual([
      { type: 'answers', answers: ['1', '2'], text: '3' },
      { type: 'answers', answers: ['5', '5'], text: '10' },
    ]);
  });

  it('is told what it lacks', () => {
    expect(problems({ fences, items: goals })).toContain('code-lang-missing');
    expect(problems({ attributes: { lang: 'pyton' }, fences, items: goals })).toContain('code-lang attributes.lang');
    expect(problems({ attributes: lang, fences })).toEqual(['code-no-goals']);
    expect(problems({ attributes: lang, fences: fences.slice(0, 1), items: goals })).toEqual(['code-no-solution']);
    expect(problems({ attributes: lang, fences, items: bulleted('写得好看') })).toEqual(['code-goal-unknown items.0']);
  });

  it('pairs the goals that need code with their fences', () => {
    const items = bulleted('检查：什么都对');
    const check = fakeFence('python check', 'assert True');
    expect(read({ attributes: lang, fences: [...fences, check], items }).goals[0]?.check).toEqual({
      type: 'assert',
      code: 'assert True',
    });
    expect(problems({ attributes: lang, fences: [...fences, check], items: goals })).toEqual(['code-check-count']);
  });
});

describe('fences', () => {
  it('of a page are its files; a solution need hold only what differs', () => {
    const page = [fakeFence('html start', '<p>'), fakeFence('css solution', 'p {}')];
    const items = bulleted('页面里有 p');
    expect(read({ attributes: { lang: 'web' }, fences: page, items })).toMatchObject({
      start: [
        { name: 'index.html', text: '<p>' },
        { name: 'style.css', text: '' },
      ],
      solution: [
        { name: 'index.html', text: '<p>' },
        { name: 'style.css', text: 'p {}' },
      ],
    });
  });

  it('of a page are also those that its markup asks for', () => {
    const page = [fakeFence('html start', '<script src="script.js"></script>'), fakeFence('css solution', 'p {}')];
    const { start } = read({ attributes: { lang: 'web' }, fences: page, items: bulleted('页面里有 p') });
    expect(start.map(({ name }) => name)).toEqual(['index.html', 'style.css', 'script.js']);
  });

  it('that nobody knows, or that are there twice, are told', () => {
    const others = [...fences, fakeFence('html start', ''), fakeFence('python', ''), fakeFence('python start', '')];
    expect(problems({ attributes: lang, fences: others, items: goals })).toEqual([
      'code-fence fences.2',
      'code-fence fences.3',
      'code-fence-twice fences.4',
    ]);
  });
});

describe('other ways', () => {
  it('free play needs neither goals nor a solution', () => {
    const free = { attributes: { ...lang, free: true as const }, fences: fences.slice(0, 1) };
    expect(read(free)).toMatchObject({ mode: 'free', goals: [], solution: [] });
    expect(problems({ ...free, items: goals })).toEqual(['code-free-goals items.0']);
  });

  it('a guess is one of several, one of them right, each with its answer', () => {
    const predict = { attributes: { ...lang, predict: true as const }, fences: fences.slice(0, 1) };
    const items = [fakeItem('[x] 1', { ordered: true, feedback: ['对'] }), fakeItem('[ ] 2', { ordered: true })];
    expect(read({ ...predict, items }).guesses).toEqual([
      { html: '1', right: true, reply: '对' },
      { html: '2', right: false, reply: undefined },
    ]);
    expect(problems({ ...predict, items: items.slice(0, 1) })).toEqual(['code-few-guesses']);
    expect(problems({ ...predict, items: numbered('[ ] 1', '[ ] 2') })).toEqual(['code-one-right-guess']);
  });
});

it('asks the same in both languages, whatever the words', () => {
  const grading = (text: string) => code.grading(read({ attributes: lang, fences, items: [fakeItem(text)] }));
  expect(grading('输出里有“你好”')).toEqual(grading('output contains "hello"'));
});
