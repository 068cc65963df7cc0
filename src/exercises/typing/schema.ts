import { z } from 'zod';
import { shortHash } from '../../core/hash.ts';
import type { Json } from '../../core/json.ts';
import { breakLines } from '../../typing/break-lines.ts';
import { type TargetLine, type TypingMode, typingModes } from '../../typing/target.ts';
import type { AuthoredBox } from '../authored.ts';
import type { ExerciseBase } from '../kind.ts';
import { type Report, readAccuracy, readBase, reporter, reportUnexpected } from '../read-box.ts';
import { asksForKeys, isTypable } from './is-typable.ts';

/** How much of a syllable `pinyin` shows before it is typed. */
export type TypingHelp = 'full' | 'initial' | 'none';

/** Type a text, on keys, in pinyin, or with the machine's own input method. */
export interface TypingExercise extends ExerciseBase {
  readonly kind: 'typing';
  readonly mode: TypingMode;
  /** As they stand on the screen, at least one with something to type. */
  readonly lines: readonly TargetLine[];
  /** The share of characters that must be right at the first press, 0.5 to 1; undefined: where the ladder starts. */
  readonly accuracy?: number | undefined;
  readonly help: TypingHelp;
  /** Words fall like rain; its lines are the drops' words. */
  readonly game?: 'rain' | undefined;
}

const attributes = {
  mode: { zh: '模式', type: 'text' },
  accuracy: { zh: '准确率', type: 'text' },
  help: { zh: '帮助', type: 'text' },
  game: { zh: '游戏', type: 'text' },
} as const;

type Attribute = keyof typeof attributes;

const MODES = { 按键: 'keys', 词语: 'words', 短文: 'text', 符号: 'symbols', 拼音: 'pinyin', 汉字: 'hanzi' } as const;
const HELPS = { 全拼: 'full', 声母: 'initial', 没有: 'none' } as const;
const GAMES = { 雨: 'rain' } as const;
const RAIN_MODES: readonly TypingMode[] = ['keys', 'words', 'symbols', 'pinyin'];

/** Attributes, and a target: the last paragraph, or a fence. */
const schema = z.custom<AuthoredBox>().transform((box, context): TypingExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 0, marks: false }, report);
  const mode = readChoice(box, 'mode', typingModes, MODES, report) ?? 'keys';
  const help = readChoice(box, 'help', ['full', 'initial', 'none'], HELPS, report);
  const game = readChoice(box, 'game', ['rain'], GAMES, report);
  const accuracy = readAccuracy(box, report);
  if (help !== undefined && mode !== 'pinyin') report('typing-help-without-pinyin', ['attributes', 'help'], { mode });
  if (game !== undefined && !RAIN_MODES.includes(mode)) report('typing-game-mode', ['attributes', 'game'], { mode });
  reportTarget(box, mode, report);
  const lines = breakLines(mode, box.target?.lines ?? []);
  return { ...readBase(box), kind: 'typing', mode, lines, accuracy, help: help ?? 'full', game };
});

function readChoice<T extends string>(
  box: AuthoredBox,
  name: Attribute,
  known: readonly T[],
  chinese: Readonly<Record<string, T>>,
  report: Report,
): T | undefined {
  const written = box.attributes[name];
  // Without a value it is told already.
  if (typeof written !== 'string' || written.trim() === '') return undefined;
  const word = written.trim();
  const found = known.find((choice) => choice === word.toLowerCase()) ?? new Map(Object.entries(chinese)).get(word);
  if (found === undefined) {
    report('typing-unknown-choice', ['attributes', name], {
      name,
      word,
      known: [...known, ...Object.keys(chinese)].join(', '),
    });
  }
  return found;
}

function reportTarget({ target }: AuthoredBox, mode: TypingMode, report: Report): void {
  const chars = target?.lines.flat() ?? [];
  if (!chars.some((char) => asksForKeys(mode, char))) report('typing-no-target', []);
  const told = new Set<string>();
  target?.lines.forEach((line, index) => {
    for (const char of line) {
      if (isTypable(mode, char) || told.has(char.text)) continue;
      told.add(char.text);
      report('typing-untypable', ['target', 'lines', index], { char: char.text, mode, line: String(index + 1) });
    }
  });
}

/** The kind's door for the compiler. */
export const typing = {
  schema,
  names: { zh: '打字' },
  attributes,
  hasTarget: true,
  grading: ({ mode, lines, accuracy, help, game }: TypingExercise): Json => ({
    mode,
    text: shortHash(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')),
    accuracy: accuracy ?? null,
    help,
    game: game ?? null,
  }),
} as const;
