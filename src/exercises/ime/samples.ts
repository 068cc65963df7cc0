import type { ImeAction } from '../../typing/ime/step-ime.ts';
import type { TargetChar } from '../../typing/target.ts';
import { keyOf } from '../../typing/us-keyboard.ts';
import type { Sample } from '../kind.ts';
import type { ImeExercise } from './schema.ts';

const base = { kind: 'ime', revision: 'sample', optional: false, prompt: '', hints: [] } as const;

/** `nǐ ni` after a character: how it is written and typed. */
const char = (text: string, pinyin?: string, syllable?: string): TargetChar => ({ text, pinyin, syllable });

/** The presses for a text: each sign its key, `⌫` Backspace. A key every 400 ms. */
const press = (keys: string): readonly ImeAction[] =>
  Array.from(keys, (sign, index): ImeAction => {
    const typed = sign === '⌫' ? null : sign;
    const code = typed === null ? 'Backspace' : (keyOf(typed)?.code ?? '');
    return { type: 'key', at: index * 400, code, char: typed, ime: false, caps: false };
  });

/** `ime`: a first word, a poem's beginning with characters on later pages, and marks. */
export const samples: readonly Sample<ImeExercise, ImeAction>[] = [
  {
    name: '第一个词',
    exercise: {
      ...base,
      id: 'samples/ime/zh#hello',
      prompt: '<p>用键盘打出这个词。</p>',
      hints: ['先打拼音，再按空格键。'],
      lines: [[char('你', 'nǐ', 'ni'), char('好', 'hǎo', 'hao')]],
      dictionary: {
        syllables: { hao: '好号毫耗豪浩', li: '里力理利立', ni: '你泥拟呢尼妮逆' },
        phrases: [['你好', 'ni hao']],
      },
    },
    passing: press('nihao '),
    failing: press('ni2⌫hao2⌫nihao '),
  },
  {
    name: '两行诗，有的字在后面几页',
    exercise: {
      ...base,
      id: 'samples/ime/zh#night-thoughts',
      prompt: '<p>打出这两行诗。</p>',
      accuracy: 0.9,
      lines: [
        [
          ...[char('床', 'chuáng', 'chuang'), char('前', 'qián', 'qian'), char('明', 'míng', 'ming')],
          ...[char('月', 'yuè', 'yue'), char('光', 'guāng', 'guang'), char('，')],
        ],
        [
          ...[char('疑', 'yí', 'yi'), char('是', 'shì', 'shi'), char('地', 'dì', 'di')],
          ...[char('上', 'shàng', 'shang'), char('霜', 'shuāng', 'shuang'), char('。')],
        ],
      ],
      dictionary: {
        syllables: {
          chuang: '窗床创闯',
          qian: '前千钱签浅',
          ming: '名明命鸣',
          min: '民敏',
          yue: '月越约',
          guang: '光广',
          guan: '关管观',
          yi: '一以义意已衣艺议易医依益移亿疑',
          shi: '是时十事实使',
          si: '四思死',
          di: '地第底低敌',
          shang: '上商伤',
          shan: '山善',
          shuang: '双霜爽',
        },
        phrases: [
          ['明月', 'ming yue'],
          ['月光', 'yue guang'],
          ['地上', 'di shang'],
        ],
      },
    },
    passing: press('chuang2qian mingyue guang ,yi==5shi dishang shuang2.'),
    failing: press('chuang ⌫chuang2qian mingyue guan ⌫guang ,yi ⌫yi==5shi dishang shuang⌫⌫⌫⌫⌫⌫shuang2.'),
  },
  {
    name: 'Marks, with an English prompt',
    exercise: {
      ...base,
      id: 'samples/ime/en#goodbye',
      prompt: '<p>Type it with its marks.</p>',
      hints: ['A comma is just the comma key, in Chinese.'],
      lines: [
        [
          ...[char('谢', 'xiè', 'xie'), char('谢', 'xie', 'xie'), char('，')],
          ...[char('再', 'zài', 'zai'), char('见', 'jiàn', 'jian'), char('！')],
        ],
      ],
      dictionary: {
        syllables: { jian: '间见件建', jiang: '将讲江', xie: '些写谢', zai: '在再载', zhai: '摘窄' },
        phrases: [
          ['再见', 'zai jian'],
          ['谢谢', 'xie xie'],
        ],
      },
    },
    passing: press('xiexie ,zaijian !'),
    failing: press('xie xie ⌫⌫xiexie ,zai jian ⌫⌫zaijian !'),
  },
];
