import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import { type PackedMaterial, packMaterial } from '../../typing/practice/pack-material.ts';
import { keyOf } from '../../typing/us-keyboard.ts';
import type { AuthoredBox } from '../authored.ts';
import type { ExerciseBase } from '../kind.ts';
import { hasFlag, type Report, readBase, reporter, reportUnexpected } from '../read-box.ts';

/** Endless practice made for each learner: rounds of a line or two, on the keys that they have met. */
export interface PracticeExercise extends ExerciseBase {
  readonly kind: 'practice';
  /** After so many it says that this is enough for now; nothing stops. */
  readonly minutes: number;
  /** Only these keys, in the tutor's own order; empty: all. */
  readonly keys: string;
  /** Is the material the lesson's own words? Then all the keys they need are asked for, met or not. */
  readonly own: boolean;
  readonly material: PackedMaterial;
}

const attributes = {
  minutes: { zh: '分钟', type: 'text' },
  keys: { zh: '键', type: 'text' },
  words: { zh: '本课词语', type: 'flag' },
} as const;

const DEFAULT_MINUTES = 5;
const MOST_MINUTES = 20;

/** A box without a target: what is typed is made anew for each learner. */
const schema = z.custom<AuthoredBox>().transform((box, context): PracticeExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 0, checks: false, replies: false, tables: 0, marks: false }, report);
  const material = box.material ?? { wordsZh: [], sentencesZh: [], wordsEn: [], sentencesEn: [] };
  if (hasFlag(box, 'words') && material.wordsZh.length + material.wordsEn.length === 0)
    report('practice-no-words', ['attributes', 'words']);
  return {
    ...readBase(box),
    kind: 'practice',
    minutes: readMinutes(box.attributes.minutes, report),
    keys: readKeys(box.attributes.keys, report),
    own: hasFlag(box, 'words'),
    material: packMaterial(material),
  };
});

function readMinutes(written: string | true | undefined, report: Report): number {
  if (typeof written !== 'string') return DEFAULT_MINUTES;
  const minutes = Number(written);
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES) return minutes;
  report('practice-minutes', ['attributes', 'minutes'], { written, most: String(MOST_MINUTES) });
  return DEFAULT_MINUTES;
}

function readKeys(written: string | true | undefined, report: Report): string {
  if (typeof written !== 'string') return '';
  const keys = [...new Set(Array.from(written.toLowerCase().replace(/\s/g, '')))];
  const wrong = keys.find((key) => keyOf(key) === undefined);
  if (wrong !== undefined) report('practice-keys', ['attributes', 'keys'], { char: wrong });
  else if (keys.length < 2) report('practice-few-keys', ['attributes', 'keys']);
  return keys.join('');
}

/** The kind's door for the compiler. */
export const practice = {
  schema,
  names: { zh: '练习' },
  attributes,
  /** The words are drawn anew each time; other words make no other exercise. */
  grading: ({ keys, own }: PracticeExercise): Json => ({ keys, own }),
} as const;
