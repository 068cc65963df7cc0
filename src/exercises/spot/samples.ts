import type { Sample } from '../kind.ts';
import type { SpotAction } from './engine.ts';
import type { SpotExercise } from './schema.ts';

const base = { kind: 'spot', revision: 'sample', optional: false } as const;

const toggle = (part: number): SpotAction => ({ type: 'toggle', part });

/** `spot`: one part to find, several to find, long Chinese sentences as parts. */
export const samples: readonly Sample<SpotExercise, SpotAction>[] = [
  {
    name: '地址的主人：找一个',
    exercise: {
      ...base,
      id: 'samples/spot/zh#address-owner',
      prompt: '<p>点出这个地址真正的主人。</p>',
      hints: ['跳过 https://，找到后面第一个斜杠。', '紧挨在斜杠前面的名字是什么？'],
      passage: [
        {
          segments: [
            { html: 'https://' },
            { mark: 0 },
            { html: '.' },
            { mark: 1 },
            { html: '.' },
            { mark: 2 },
            { html: '/' },
            { mark: 3 },
          ],
        },
      ],
      parts: [
        { text: 'bank.example', wanted: false, reply: '这几个字放在前面，是想让你相信它。' },
        { text: 'login', wanted: false, reply: '“登录”谁都可以写。' },
        { text: 'win-gift.test', wanted: true, reply: '对！它紧挨在斜杠前面，它才是主人。' },
        { text: 'reward', wanted: false, reply: '斜杠后面只是网站里一个网页的名字。' },
      ],
    },
    passing: [toggle(0), toggle(2)],
    failing: [toggle(0)],
  },
  {
    name: '三句会伤人的话：找几个',
    exercise: {
      ...base,
      id: 'samples/spot/zh#rumour',
      prompt: '<p>点出三句会伤人的话。</p>',
      hints: ['哪些话，谁也没有亲眼看见？'],
      passage: [
        { segments: [{ html: '甲：' }, { mark: 0 }, { html: ' 乙：' }, { mark: 1 }] },
        { segments: [{ html: '甲：' }, { mark: 2 }, { html: ' 乙：' }, { mark: 3 }] },
        { segments: [{ html: '丙：' }, { mark: 4 }, { html: ' 甲：' }, { mark: 5 }] },
      ],
      parts: [
        { text: '乐乐今天没来。', wanted: false, reply: '这是大家看到的事，没有伤人。' },
        {
          text: '听说他昨天中午趁大家都去操场的时候，偷偷翻了别人的书包，还拿走了饭钱！',
          wanted: true,
          reply: '找到了。“听说”不是证据，会冤枉人。',
        },
        { text: '你怎么知道的？', wanted: false, reply: '这一句问得好，乱猜的话最怕它。' },
        { text: '反正大家都这么说。', wanted: true, reply: '找到了。说的人多，也不等于是真的。' },
        { text: '快转到别的群！', wanted: true, reply: '找到了。转得越多，伤得越重。' },
        { text: '我放学去看看他。', wanted: false },
      ],
    },
    passing: [toggle(4), toggle(1), toggle(0), toggle(3), toggle(0)],
    failing: [toggle(1), toggle(3)],
  },
  {
    name: 'Two equal parts',
    exercise: {
      ...base,
      id: 'samples/spot/en#too-much',
      prompt: '<p>Which words hurry you?</p>',
      hints: ['Read it aloud. Where do you get faster?'],
      passage: [
        { segments: [{ mark: 0 }, { html: ' is a gift for you. Open it ' }, { mark: 1 }, { html: '!' }] },
        { segments: [{ mark: 2 }, { html: ' is our address.' }] },
      ],
      parts: [
        { text: 'Here', wanted: false, reply: 'It only shows a place.' },
        { text: 'now', wanted: true, reply: 'Yes. Why now?' },
        { text: 'Here', wanted: false, reply: 'This one shows a place, too.' },
      ],
    },
    passing: [toggle(1)],
    failing: [toggle(2)],
  },
];
