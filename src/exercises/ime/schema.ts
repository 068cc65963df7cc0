import { z } from 'zod';
import { shortHash } from '../../core/hash.ts';
import type { Json } from '../../core/json.ts';
import { breakLines } from '../../typing/break-lines.ts';
import { emptyDictionary, type ImeDictionary } from '../../typing/ime/ime-dictionary.ts';
import type { TargetLine } from '../../typing/target.ts';
import type { AuthoredBox } from '../authored.ts';
import type { ExerciseBase } from '../kind.ts';
import { type Report, readAccuracy, readBase, reporter, reportUnexpected } from '../read-box.ts';
import { isChinese, isTypableWith } from './is-typable-with.ts';

/** Type Chinese with the practice input method, which works on every machine. */
export interface ImeExercise extends ExerciseBase {
  readonly kind: 'ime';
  /** As they stand on the screen, at least one. */
  readonly lines: readonly TargetLine[];
  /** Just what these lines need. */
  readonly dictionary: ImeDictionary;
  /** The share of characters that must be right at the first try, 0.5 to 1; undefined: where the ladder starts. */
  readonly accuracy?: number | undefined;
}

const attributes = { accuracy: { zh: '准确率', type: 'text' } } as const;

/** A target in Chinese: the last paragraph. */
const schema = z.custom<AuthoredBox>().transform((box, context): ImeExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 0, marks: false }, report);
  const { target, dictionary = emptyDictionary } = box;
  const accuracy = readAccuracy(box, report);
  reportTarget(target?.lines ?? [], dictionary, report);
  return { ...readBase(box), kind: 'ime', lines: breakLines('hanzi', target?.lines ?? []), dictionary, accuracy };
});

/** Each character that can't be typed is told once. */
function reportTarget(lines: readonly TargetLine[], dictionary: ImeDictionary, report: Report): void {
  if (!lines.flat().some(({ text }) => isChinese(text))) report('typing-no-target', []);
  const told = new Set<string>();
  lines.forEach((line, index) => {
    for (const { text } of line) {
      if (isTypableWith(dictionary, text) || told.has(text)) continue;
      told.add(text);
      report('typing-untypable', ['target', 'lines', index], { char: text, mode: 'ime', line: String(index + 1) });
    }
  });
}

/** The kind's door for the compiler. */
export const ime = {
  schema,
  names: { zh: '输入法' },
  attributes,
  hasTarget: true,
  grading: ({ lines, accuracy }: ImeExercise): Json => ({
    text: shortHash(lines.map((line) => line.map(({ text }) => text).join('')).join('\n')),
    accuracy: accuracy ?? null,
  }),
} as const;
