import type { Sample } from '../kind.ts';
import type { ThinkAction } from './engine.ts';
import type { ThinkCheck, ThinkExercise } from './schema.ts';

const base = { kind: 'think', revision: 'sample', optional: false } as const;

const check = (text: string): ThinkCheck => ({ html: text, text });
const write = (text: string): ThinkAction => ({ type: 'write', text });
const tick = (item: number): ThinkAction => ({ type: 'tick', item });

/** `think`: with a checklist, with long Chinese items, and without a list. */
export const samples: readonly Sample<ThinkExercise, ThinkAction>[] = [
  {
    name: '写给家人，自己检查',
    exercise: {
      ...base,
      id: 'samples/think/zh#for-family',
      prompt: '<p>给家里的一个人写一两句话，提醒他小心骗局。</p>',
      hints: ['先写名字：写给谁看？'],
      checklist: [
        check('我写清了给谁看'),
        check('我说出了骗子的一招，还用自己的话说明了这一招为什么会让人上当，家里的老人也看得懂'),
        check('我告诉他该怎么做'),
        check('我的话不吓人'),
      ],
    },
    passing: [write('外婆，催你快付钱的都是骗子，先打电话问妈妈。'), tick(0), tick(1), tick(1), tick(2)],
    failing: [],
  },
  {
    name: 'Two questions, no list',
    exercise: {
      ...base,
      id: 'samples/think/en#how-do-you-know',
      prompt: '<p>How do you know that it is true? Write one sentence.</p>',
      hints: [],
      optional: true,
      checklist: [],
    },
    passing: [write('  I asked my teacher.  ')],
    failing: [],
  },
  {
    name: 'A praise, with a list',
    exercise: {
      ...base,
      id: 'samples/think/en#praise',
      prompt: '<p>A classmate made this poem. Write back in one or two sentences.</p>',
      hints: ['Which line do you remember?', 'Begin with "I like how you …".'],
      checklist: [check('I praised one thing exactly'), check('I compared it with nobody')],
    },
    passing: [tick(0), write('I like how you made the moon a boat.'), tick(1)],
    failing: [],
  },
];
