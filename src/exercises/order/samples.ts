import type { Sample } from '../kind.ts';
import type { OrderAction } from './engine.ts';
import type { OrderExercise } from './schema.ts';

const base = { kind: 'order', revision: 'sample', optional: false } as const;

const move = (item: number, to: number): OrderAction => ({ type: 'move', item, to });

/** Puts the items at the places, one after another from the top: the same result whatever the first order was. */
const arrange = (...order: readonly number[]): readonly OrderAction[] => order.map((item, to) => move(item, to));

/** `order`: short and long items, with and without reasons. */
export const samples: readonly Sample<OrderExercise, OrderAction>[] = [
  {
    name: '保存文件的步骤',
    exercise: {
      ...base,
      id: 'samples/order/zh#save-steps',
      prompt: '<p>保存文件的步骤</p>',
      hints: ['第一下点在哪里？看看窗口的左上角。', '先写名字，还是先点“确定”？'],
      items: [
        { html: '点“文件”', text: '点“文件”' },
        { html: '点“保存”', text: '点“保存”' },
        { html: '写名字', text: '写名字' },
        { html: '点“确定”', text: '点“确定”' },
      ],
    },
    passing: arrange(0, 1, 2, 3),
    failing: [...arrange(0, 1, 2, 3), move(3, 0)],
  },
  {
    name: 'Two steps',
    exercise: {
      ...base,
      id: 'samples/order/en#two-steps',
      prompt: '<p>Which comes first?</p>',
      hints: ['What if the power goes now?'],
      items: [
        { html: 'Save your work', text: 'Save your work', reply: 'First, so that nothing is lost.' },
        { html: 'Shut the computer down', text: 'Shut the computer down', reply: 'Last of all.' },
      ],
    },
    passing: arrange(0, 1),
    failing: [...arrange(0, 1), { type: 'moveDown', item: 0 }],
  },
  {
    name: '遇到骗局：每一步很长',
    exercise: {
      ...base,
      id: 'samples/order/zh#three-steps',
      prompt: '<p>排一排，先做什么，后做什么？</p>',
      hints: ['骗子最怕什么？先做那一件。'],
      items: [
        {
          html: '<b>停</b>：不点链接，不回消息，不付钱，手从鼠标上拿开，深深地吸一口气，让自己先静下来',
          text: '停：不点链接，不回消息，不付钱，手从鼠标上拿开，深深地吸一口气，让自己先静下来',
          reply: '先停下来，骗子就没有办法了。',
        },
        {
          html: '<b>说</b>：马上告诉爸爸妈妈或老师，把你看到的、点过的都说出来，说出来的人最勇敢',
          text: '说：马上告诉爸爸妈妈或老师，把你看到的、点过的都说出来，说出来的人最勇敢',
          reply: '大人知道了，才能帮你截图。',
        },
        {
          html: '<b>留</b>：请大人一起截图，聊天记录先别删，这些都是证据',
          text: '留：请大人一起截图，聊天记录先别删，这些都是证据',
          reply: '有大人在，再慢慢留证据。',
        },
      ],
    },
    passing: arrange(0, 1, 2),
    failing: [...arrange(0, 1, 2), move(1, 0)],
  },
];
