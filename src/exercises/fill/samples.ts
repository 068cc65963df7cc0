import type { Sample } from '../kind.ts';
import type { FillAction } from './engine.ts';
import type { FillBlank, FillExercise } from './schema.ts';

const base = { kind: 'fill', revision: 'sample', optional: false, prompt: '', bank: [], exact: false } as const;

const blank = (answer: string, ...others: readonly string[]): FillBlank => ({ answer, accepted: [answer, ...others] });
const write = (place: number, text: string): FillAction => ({ type: 'write', blank: place, text });

/** `fill`: from a bank, typed with alternatives, exact, and a bank that two blanks share. */
export const samples: readonly Sample<FillExercise, FillAction>[] = [
  {
    name: '词库里有多余的词',
    exercise: {
      ...base,
      id: 'samples/fill/zh#say-it',
      hints: ['心里怦怦跳的时候，先别怎么样？', '这时候最要紧的是告诉谁？'],
      passage: [
        {
          segments: [
            { html: '要是已经点了、付了钱，先别' },
            { mark: 0 },
            { html: '。被骗不是你的' },
            { mark: 1 },
            { html: '，越早' },
            { mark: 2 },
            { html: '越好。' },
          ],
        },
      ],
      blanks: [blank('慌'), blank('错'), blank('说出来')],
      bank: ['慌', '错', '说出来', '快', '钱'],
    },
    passing: [write(0, '错'), write(1, '错'), write(2, '说出来'), write(0, '慌')],
    failing: [write(0, '快'), write(1, '错'), write(2, '钱')],
  },
  {
    name: 'Typed, with accepted alternatives',
    exercise: {
      ...base,
      id: 'samples/fill/en#parts',
      prompt: '<p>Write the missing words.</p>',
      hints: ['You look at it.', 'It sounds like an animal.'],
      passage: [
        { segments: [{ html: 'The picture is on the ' }, { mark: 0 }, { html: '.' }] },
        { segments: [{ html: 'You move the pointer with the ' }, { mark: 1 }, { html: '.' }] },
      ],
      blanks: [blank('screen', 'monitor', 'display'), blank('mouse', 'touchpad')],
    },
    passing: [write(0, ' Monitor'), write(1, 'ＭＯＵＳＥ')],
    failing: [write(0, 'screen'), write(1, 'keyboard')],
  },
  {
    name: '要一模一样：大小写算数',
    exercise: {
      ...base,
      id: 'samples/fill/zh#exact-address',
      prompt: '<p>照着写，一个字也不能差。</p>',
      hints: ['看看字母是大写还是小写。'],
      passage: [{ segments: [{ html: '文件名是 <code>MyCat.txt</code>，请写在这里：' }, { mark: 0 }] }],
      blanks: [blank('MyCat.txt')],
      exact: true,
    },
    passing: [write(0, 'MyCat.txt ')],
    failing: [write(0, 'mycat.txt')],
  },
  {
    name: '两个空可以用同一个词',
    exercise: {
      ...base,
      id: 'samples/fill/zh#shared-words',
      hints: ['一个词只能用一次。'],
      passage: [
        { segments: [{ html: '家里人一起用的' }, { mark: 0 }, { html: '，密码要告诉' }, { mark: 1 }, { html: '。' }] },
        { segments: [{ html: '上课用的' }, { mark: 2 }, { html: '，用完要退出登录。' }] },
      ],
      blanks: [blank('手机', '电脑'), blank('妈妈', '爸爸'), blank('电脑')],
      bank: ['电脑', '手机', '妈妈', '爸爸', '同学'],
    },
    passing: [write(0, '手机'), write(1, '爸爸'), write(2, '电脑')],
    failing: [write(0, '电脑'), write(1, '妈妈'), write(2, '手机')],
  },
];
