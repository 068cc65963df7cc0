import type { CodeFile } from '../../code/program.ts';
import type { Sample } from '../kind.ts';
import type { CodeAction } from './engine.ts';
import type { CodeExercise } from './schema.ts';

const base = { kind: 'code', revision: 'sample', optional: false, fix: false, hints: [], guesses: [] } as const;

const python = (text: string): readonly CodeFile[] => [{ name: 'main.py', text }];
const write = (file: CodeFile | undefined, text: string): CodeAction => ({
  type: 'edit',
  file: file?.name ?? '',
  text,
});
const ran = (files: readonly CodeFile[], ...goals: readonly boolean[]): CodeAction => ({ type: 'ran', files, goals });

const hello = python('print("你好")\n');
const helloThrice = 'for i in range(3):\n    print("你好")\n';

const page: readonly CodeFile[] = [
  { name: 'index.html', text: '<h1>My page</h1>\n' },
  { name: 'style.css', text: '' },
];
const styled: readonly CodeFile[] = page.map((file) =>
  file.name === 'style.css' ? { ...file, text: 'h1 {\n  color: green;\n}\n' } : file,
);

const guessed = python('for i in range(3):\n    print(i)\n');
const counting: readonly CodeFile[] = [{ name: 'main.js', text: 'console.log(1 + "1");\n' }];

/** `code`: goals, a page of two files, a guess first, free play. */
export const samples: readonly Sample<CodeExercise, CodeAction>[] = [
  {
    name: '打三次招呼',
    exercise: {
      ...base,
      id: 'samples/code/zh#hello',
      prompt: '<p>让电脑打三次招呼。</p>',
      hints: ['哪一行要重复？'],
      lang: 'python',
      mode: 'goals',
      start: hello,
      solution: python(helloThrice),
      goals: [
        { html: '输出里“你好”出现 3 次', check: { type: 'output-times', text: '你好', count: 3, exact: false } },
        { html: '用到 for', check: { type: 'uses', word: 'for' } },
      ],
    },
    passing: [write(hello[0], helloThrice), ran(python(helloThrice), true, true)],
    failing: [write(hello[0], 'print("你好" * 3)\n'), ran(python('print("你好" * 3)\n'), true, false)],
  },
  {
    name: 'A page with a style',
    exercise: {
      ...base,
      id: 'samples/code/en#green-title',
      prompt: '<p>Make the title green.</p>',
      lang: 'web',
      mode: 'goals',
      start: page,
      solution: styled,
      goals: [
        {
          html: 'style color of h1 is green',
          check: { type: 'style', selector: 'h1', property: 'color', value: 'rgb(0, 128, 0)' },
        },
      ],
    },
    passing: [write(page[1], styled[1]?.text ?? ''), ran(styled, true)],
    failing: [write(page[1], 'h1 { color: red; }'), ran(page, false)],
  },
  {
    name: '先猜，再运行',
    exercise: {
      ...base,
      id: 'samples/code/zh#guess',
      prompt: '<p>先猜一猜，再运行。</p>',
      lang: 'python',
      mode: 'predict',
      start: guessed,
      solution: [],
      goals: [],
      guesses: [
        { html: '0、1、2', right: true, reply: '对，range 从 0 开始数。' },
        { html: '1、2、3', right: false, reply: 'range 从 0 开始数，数到 3 的前面就停。' },
      ],
    },
    passing: [{ type: 'guess', guess: 1 }, ran(guessed)],
    failing: [],
  },
  {
    name: 'Free play, with a bug to look at',
    exercise: {
      ...base,
      id: 'samples/code/en#free',
      prompt: '<p>Try what you like.</p>',
      lang: 'javascript',
      mode: 'free',
      fix: true,
      start: counting,
      solution: [],
      goals: [],
    },
    passing: [ran(counting)],
    failing: [ran(counting), write(counting[0], 'console.log(2);')],
  },
];
