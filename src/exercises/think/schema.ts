import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import { readBase, reporter, reportUnexpected } from '../read-box.ts';

export interface ThinkCheck {
  readonly html: Html;
  readonly text: string;
}

/** Write in your own words, then look it over with a list. Nothing in it is judged but that something was written. */
export interface ThinkExercise extends ExerciseBase {
  readonly kind: 'think';
  readonly checklist: readonly ThinkCheck[];
}

const attributes = {} as const;

/** A prompt, and task items as the child's own checklist. */
const schema = z.custom<AuthoredBox>().transform((box, context): ThinkExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 1, checks: true, replies: false, tables: 0, marks: false }, report);
  box.items.forEach((item, index) => {
    if (item.checked === undefined) report('think-unchecked-item', ['items', index], { text: item.text });
  });
  return { ...readBase(box), kind: 'think', checklist: box.items.map(({ html, text }) => ({ html, text })) };
});

/** The kind's door for the compiler. */
export const think = {
  schema,
  names: { zh: '想一想' },
  attributes,
  grading: (_exercise: ThinkExercise): Json => ({}),
} as const;
