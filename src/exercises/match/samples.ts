import type { Sample } from '../kind.ts';
import type { MatchAction } from './engine.ts';
import type { MatchCard, MatchExercise } from './schema.ts';

const base = { kind: 'match', revision: 'sample', optional: false } as const;

const card = (text: string): MatchCard => ({ html: text, text });
const place = (left: number, right: number): MatchAction => ({ type: 'place', left, right });

/** `match`: two pairs, decoys, long Chinese cards, markup in cards. */
export const samples: readonly Sample<MatchExercise, MatchAction>[] = [
  {
    name: '骗子的四招：左边很长',
    exercise: {
      ...base,
      id: 'samples/match/zh#four-tricks',
      prompt: '<p>每一句用了哪一招？</p>',
      hints: ['有的话像用了两招。先找最明显的那一招。'],
      heads: ['消息里的话', '哪一招'],
      lefts: [
        card('“恭喜您！您是本店的第 10000 位客人，被抽中免费得一部新手机，全国包邮送到家”'),
        card('“10 分钟内不确认，您的账号就永远没有了，里面的照片、聊天记录也会全部清空”'),
        card('“请把刚刚收到的六位数字验证码发给客服，我们帮您把钱退回去”'),
        card('“请登录 bank.example.win-gift.test/a”'),
      ],
      rights: [card('太好'), card('太急'), card('要钱要密码'), card('地址怪')],
    },
    passing: [place(0, 1), place(1, 1), place(2, 2), place(3, 3), place(0, 0)],
    failing: [place(0, 1), place(1, 0), place(2, 2), place(3, 3)],
  },
  {
    name: 'Keys and what they do, with decoys',
    exercise: {
      ...base,
      id: 'samples/match/en#keys',
      prompt: '<p>What does each key do? Two cards are left over.</p>',
      hints: ['Try the keys in an empty file.', 'Which one is the longest key?'],
      heads: ['Key', 'What it does'],
      lefts: [
        { html: '<kbd>Backspace</kbd>', text: 'Backspace' },
        { html: '<kbd>Space</kbd>', text: 'Space' },
        { html: '<kbd>Enter</kbd>', text: 'Enter' },
      ],
      rights: [
        card('takes away the letter on the left'),
        card('makes a gap between words'),
        card('begins a new line'),
        card('turns the computer off'),
        card('makes the letters bigger'),
      ],
    },
    passing: [place(0, 0), place(1, 1), place(2, 2)],
    failing: [place(0, 0), place(1, 1), place(2, 4)],
  },
  {
    name: '两对',
    exercise: {
      ...base,
      id: 'samples/match/zh#two-pairs',
      prompt: '<p>它们是做什么的？</p>',
      hints: [],
      heads: ['东西', '用处'],
      lefts: [card('鼠标'), card('键盘')],
      rights: [card('移动和点'), card('打字')],
    },
    passing: [place(0, 0), place(1, 1), { type: 'unplace', left: 1 }, place(1, 1)],
    failing: [place(0, 1), place(1, 0)],
  },
];
