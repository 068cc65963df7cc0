import type { Html, Sample } from '../kind.ts';
import type { SortAction } from './engine.ts';
import type { SortCard, SortExercise, SortGroup } from './schema.ts';

const base = { kind: 'sort', revision: 'sample', optional: false, oneAtATime: false } as const;

const group = (text: string): SortGroup => ({ html: text, text });
const card = (text: string, place: number, reply?: Html): SortCard => ({ html: text, text, group: place, reply });
const place = (item: number, to: number): SortAction => ({ type: 'place', card: item, group: to });

/** `sort`: all cards at once, one by one, long Chinese cards, groups of different sizes. */
export const samples: readonly Sample<SortExercise, SortAction>[] = [
  {
    name: '六条消息，一次一张',
    exercise: {
      ...base,
      id: 'samples/sort/zh#six-messages',
      prompt: '<p>把每条消息放进合适的筐里。</p>',
      hints: ['它要什么？要钱，要密码，催你快，还是不让你说？'],
      oneAtATime: true,
      groups: [group('可以相信'), group('先问一问大人'), group('是骗局')],
      cards: [
        card('班主任在班级群里说：明天春游，带水和帽子', 0, '班主任你认识，也没有要钱。'),
        card('短信说，妈妈昨天买的米放在小区快递柜（没有链接，不用付钱）', 0),
        card('同学的账号发来：“在吗？借我 200，急用，别打电话”', 1, '他的账号可能被盗了。'),
        card('群里一位没见过的“老师”发来收款码，让交 68 元资料费', 1),
        card('自称警察的人发来链接，让填妈妈的银行卡密码', 2),
        card('“你领了皮肤，害我的账号被冻结。快用妈妈的手机扫码，不许告诉大人！”', 2, '不让告诉大人的，都是骗局。'),
      ],
    },
    passing: [place(0, 0), place(1, 0), place(2, 1), place(3, 1), place(4, 2), place(5, 2)],
    failing: [place(0, 2), place(1, 0), place(2, 1), place(3, 1), place(4, 2), place(5, 2)],
  },
  {
    name: 'In or out, all cards at once',
    exercise: {
      ...base,
      id: 'samples/sort/en#in-or-out',
      prompt: '<p>Does it put something in, or bring something out?</p>',
      hints: ['What would be missing without it?'],
      groups: [group('In'), group('Out')],
      cards: [
        card('keyboard', 0),
        card('mouse', 0),
        card('microphone', 0, 'Your voice goes in.'),
        card('printer', 1),
        card('loudspeaker', 1, 'Sound comes out.'),
      ],
    },
    passing: [place(0, 1), place(0, 0), place(1, 0), place(2, 0), place(3, 1), place(4, 1)],
    failing: [place(0, 0), place(1, 0), place(2, 1), place(3, 1), place(4, 0)],
  },
  {
    name: '两组，各一张',
    exercise: {
      ...base,
      id: 'samples/sort/zh#two-cards',
      prompt: '<p>放一放。</p>',
      hints: [],
      groups: [group('坐着做'), group('站起来做')],
      cards: [card('打字', 0), card('伸伸腰', 1)],
    },
    passing: [place(0, 0), place(1, 1), { type: 'unplace', card: 0 }, place(0, 0)],
    failing: [place(0, 1), place(1, 0)],
  },
];
