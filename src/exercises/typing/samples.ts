import type { TypingEvent } from '../../typing/event.ts';
import { keysOfChar } from '../../typing/keys-of-char.ts';
import type { TargetLine, TypingMode } from '../../typing/target.ts';
import { keyOf } from '../../typing/us-keyboard.ts';
import type { Sample } from '../kind.ts';
import type { TypingAction } from './engine.ts';
import type { TypingExercise } from './schema.ts';

const base = { kind: 'typing', revision: 'sample', optional: false, hints: [], help: 'full' } as const;

const plain = (...lines: readonly string[]): readonly TargetLine[] =>
  lines.map((line) => Array.from(line, (text) => ({ text })));

/** `床chuáng` and so on; a mark stands alone. */
const spoken = (...lines: readonly string[]): readonly TargetLine[] =>
  lines.map((line) =>
    line.split(' ').map((word) => {
      const [text = '', ...letters] = Array.from(word);
      const pinyin = letters.join('');
      return pinyin === '' ? { text } : { text, pinyin, syllable: syllableOf(pinyin) };
    }),
  );

const syllableOf = (pinyin: string): string =>
  pinyin
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replace(/ü/g, 'v');

const PACE_MS = 400;

const press = (char: string, at: number): TypingEvent => ({
  type: 'key',
  at: at * PACE_MS,
  code: keyOf(char)?.code ?? '',
  char,
  ime: false,
  caps: false,
});

const keysOf = (mode: TypingMode, lines: readonly TargetLine[]): readonly string[] =>
  lines.flat().flatMap((char) => Array.from(keysOfChar(mode, char)));

/** Every key at once. */
const steady = (mode: TypingMode, lines: readonly TargetLine[]): readonly TypingAction[] =>
  keysOf(mode, lines).map(press);

/** Every key at the second press. */
const groping = (mode: TypingMode, lines: readonly TargetLine[]): readonly TypingAction[] =>
  keysOf(mode, lines)
    .flatMap((char) => [char === 'q' ? 'p' : 'q', char])
    .map(press);

/** A line as an input method commits it, and with another character first. */
const written = (lines: readonly TargetLine[]): readonly TypingAction[] =>
  lines.map((line, at) => ({ type: 'text', at: at * PACE_MS, del: 0, ins: line.map(({ text }) => text).join('') }));
const rewritten = (lines: readonly TargetLine[]): readonly TypingAction[] =>
  lines.flatMap((line, at): readonly TypingAction[] => {
    const ins = line.map(({ text }) => text);
    return [
      { type: 'text', at: at * PACE_MS, del: 0, ins: ins.map(() => '田').join('') },
      { type: 'text', at: at * PACE_MS, del: ins.length, ins: ins.join('') },
    ];
  });

const drill = plain('fff jjj fff jjj fjf jfj', 'jjf ffj jfj fjf ffjj');
const words = plain('cat sun map red big', 'dog run hat');
const sentence = plain('My cat likes to sit ', 'on the keyboard.');
const signs = plain('(1 + 2) * 3 = 9', '{ "name": "Ming" }');
const poem = spoken(
  '床chuáng 前qián 明míng 月yuè 光guāng ，',
  '疑yí 是shì 地dì 上shàng 霜shuāng 。',
  '举jǔ 头tóu 望wàng 明míng 月yuè ，',
  '低dī 头tóu 思sī 故gù 乡xiāng 。',
);
const green = spoken('绿lǜ 树shù 红hóng 花huā');
const drops = spoken('妈mā', '大dà', '马mǎ', '你nǐ 好hǎo', '大dà 家jiā', '来lái', '看kàn', '花huā', '山shān', '水shuǐ');

const exercise = (
  id: string,
  mode: TypingMode,
  lines: readonly TargetLine[],
  prompt: string,
  more = {},
): TypingExercise => ({
  ...base,
  id: `samples/typing/${id}`,
  mode,
  lines,
  prompt: `<p>${prompt}</p>`,
  ...more,
});

const sample = (name: string, of: TypingExercise): Sample<TypingExercise, TypingAction> => ({
  name,
  exercise: of,
  passing: of.mode === 'hanzi' ? written(of.lines) : steady(of.mode, of.lines),
  failing: of.mode === 'hanzi' ? rewritten(of.lines) : groping(of.mode, of.lines),
});

/** `typing`: each mode, each help, and the game. */
export const samples: readonly Sample<TypingExercise, TypingAction>[] = [
  sample('F 和 J', exercise('zh#fj', 'keys', drill, '两根食指放在 F 和 J 上，眼睛看屏幕。', { accuracy: 0.85 })),
  sample('Short words', exercise('en#words', 'words', words, 'Type these words.')),
  sample('A sentence', exercise('en#sentence', 'text', sentence, 'Type the sentence. Capitals need Shift.')),
  sample('Signs of code', exercise('en#signs', 'symbols', signs, 'Type the signs that programs are made of.')),
  sample('床前明月光', exercise('zh#poem', 'pinyin', poem, '打出拼音，字就会走上台阶。')),
  sample('ü 是 V', exercise('zh#green', 'pinyin', green, 'ü 用 V 来打。', { help: 'initial' })),
  sample('自己想拼音', exercise('zh#recall', 'pinyin', green, '自己想一想，每个字怎么拼。', { help: 'none' })),
  sample('用输入法', exercise('zh#write', 'hanzi', poem, '用电脑的输入法，写下这首诗。')),
  sample('字雨', exercise('zh#rain', 'pinyin', drops, '打出落下来的字。', { game: 'rain' })),
];
