import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox, AuthoredMark, PassageBlock } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import { type Report, readBase, reporter, reportUnexpected } from '../read-box.ts';
import { readPartReplies } from './part-replies.ts';

export interface SpotPart {
  readonly text: string;
  /** The same with pinyin, where the lesson wants it. */
  readonly html?: Html | undefined;
  /** Is it to be found? */
  readonly wanted: boolean;
  readonly reply?: Html | undefined;
}

/** Find the wanted parts of a passage. A part's key is its number in the passage. */
export interface SpotExercise extends ExerciseBase {
  readonly kind: 'spot';
  readonly passage: readonly PassageBlock[];
  /** Numbered as the passage's marks are. */
  readonly parts: readonly SpotPart[];
}

const attributes = {} as const;

/** A passage with `[[part]]` and `[[!wanted part]]`; list items `part — reason` are the parts' replies. */
const schema = z.custom<AuthoredBox>().transform((box, context): SpotExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 1, checks: false, replies: false, tables: 0, marks: true }, report);
  reportMarks(box.marks, report);
  const texts = box.marks.map((mark) => mark.options.join('|').trim());
  const replies = readPartReplies(box.items, texts, report);
  const parts = texts.map((text, index) => ({
    text,
    html: box.marks[index]?.html,
    wanted: box.marks[index]?.wanted === true,
    reply: replies.get(index),
  }));
  return { ...readBase(box), kind: 'spot', passage: box.passage, parts };
});

function reportMarks(marks: readonly AuthoredMark[], report: Report): void {
  const wanted = marks.filter((mark) => mark.wanted).length;
  if (marks.length === 0) report('spot-no-part', []);
  else if (wanted === 0) report('spot-nothing-wanted', []);
  else if (wanted === marks.length) report('spot-all-wanted', []);
  marks.forEach((mark, index) => {
    if (mark.options.join('').trim() === '') report('spot-empty-part', ['marks', index]);
  });
}

/** The kind's door for the compiler. */
export const spot = {
  schema,
  names: { zh: '找一找' },
  attributes,
  grading: ({ parts }: SpotExercise): Json => ({ wanted: parts.map(({ wanted }) => wanted) }),
} as const;
