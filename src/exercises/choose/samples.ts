import type { Sample } from '../kind.ts';
import type { ChooseAction } from './engine.ts';
import type { ChooseExercise } from './schema.ts';

const base = { kind: 'choose', revision: 'sample', optional: false, free: false, keepOrder: false } as const;

const toggle = (option: number): ChooseAction => ({ type: 'toggle', option });

/** `choose` in its forms: single, multiple, free, in a fixed order, with long Chinese options. */
export const samples: readonly Sample<ChooseExercise, ChooseAction>[] = [
  {
    name: '单选：切换输入法',
    exercise: {
      ...base,
      id: 'samples/choose/zh#switch-key',
      prompt: '<p>哪个键可以切换中文和英文？</p>',
      hints: ['看看键盘的左下方。', '它常常和别的键一起按。'],
      multiple: false,
      options: [
        { html: '<kbd>Shift</kbd>', text: 'Shift', right: true, reply: '对！按一下，看看任务栏。' },
        { html: '<kbd>Enter</kbd>', text: 'Enter', right: false, reply: 'Enter 是确认，不是切换。' },
        { html: '<kbd>Esc</kbd>', text: 'Esc', right: false, reply: 'Esc 是取消。再找找左边的键。' },
      ],
    },
    passing: [toggle(1), toggle(0)],
    failing: [toggle(2)],
  },
  {
    name: '单选：很长的选项',
    exercise: {
      ...base,
      id: 'samples/choose/zh#long-options',
      prompt: '<p>群里有人说“点这个链接，每人领 200 元”。怎样做最好？</p>',
      hints: ['先想一想：这个人为什么要给你钱？'],
      multiple: false,
      options: [
        {
          html: '先不点，把手机拿给妈妈看，和她一起想一想：发消息的人是谁，他想要什么，为什么催得这么急',
          text: '先不点，把手机拿给妈妈看，和她一起想一想：发消息的人是谁，他想要什么，为什么催得这么急',
          right: true,
          reply: '对。停一停，和大人一起看清楚，骗子就没有办法了。',
        },
        {
          html: '赶快点开，填好名字、电话和银行卡号，再把链接转发给同学，让大家都能领到',
          text: '赶快点开，填好名字、电话和银行卡号，再把链接转发给同学，让大家都能领到',
          right: false,
          reply: '填了这些，别人就能拿走你家的钱。转发出去，同学也会上当。',
        },
        {
          html: '不告诉别人，自己悄悄点开看一眼就关掉，反正只看不填，应该没有什么关系',
          text: '不告诉别人，自己悄悄点开看一眼就关掉，反正只看不填，应该没有什么关系',
          right: false,
          reply: '有的链接一点开就会下载东西。先问大人再说。',
        },
        { html: '不知道', text: '不知道', right: false, reply: '不知道没关系，问一问大人就好。' },
      ],
    },
    passing: [toggle(0)],
    failing: [toggle(0), toggle(1)],
  },
  {
    name: 'Multiple: what a good password has',
    exercise: {
      ...base,
      id: 'samples/choose/en#good-password',
      prompt: '<p>What makes a password hard to guess? Choose all that fit.</p>',
      hints: ['Think of somebody who knows you well.', 'Two of these are right.'],
      multiple: true,
      options: [
        { html: 'It is long', text: 'It is long', right: true, reply: 'Yes. Every extra letter helps.' },
        {
          html: 'It is your birthday',
          text: 'It is your birthday',
          right: false,
          reply: 'Your friends know that day.',
        },
        {
          html: 'You use it in one place only',
          text: 'You use it in one place only',
          right: true,
          reply: 'Yes. If one is lost, the others stay safe.',
        },
        { html: '<code>123456</code>', text: '123456', right: false, reply: 'A computer tries this one first.' },
        { html: 'Your desk-mate knows it too', text: 'Your desk-mate knows it too', right: false },
      ],
    },
    passing: [toggle(0), toggle(1), toggle(2), toggle(1)],
    failing: [toggle(0)],
  },
  {
    name: 'Single in a fixed order',
    exercise: {
      ...base,
      id: 'samples/choose/en#how-often',
      prompt: '<p>After how many minutes at the screen should your eyes have a rest?</p>',
      hints: [],
      multiple: false,
      keepOrder: true,
      options: [
        { html: '20 minutes', text: '20 minutes', right: true, reply: 'Right. Look far away and count to twenty.' },
        { html: '2 hours', text: '2 hours', right: false, reply: 'By then they are sore.' },
      ],
    },
    passing: [toggle(0)],
    failing: [toggle(1)],
  },
  {
    name: '自由：没有对错',
    exercise: {
      ...base,
      id: 'samples/choose/zh#first-thought',
      prompt: '<p>如果你是小雨，第一件事做什么？</p>',
      hints: [],
      optional: true,
      multiple: false,
      free: true,
      options: [
        { html: '赶快点开', text: '赶快点开', right: false, reply: '很多人都会这样想。' },
        { html: '和妈妈一起看清楚', text: '和妈妈一起看清楚', right: true, reply: '好主意。' },
        { html: '自己删掉', text: '自己删掉', right: false, reply: '不点是对的。' },
      ],
    },
    passing: [toggle(0)],
    failing: [],
  },
];
