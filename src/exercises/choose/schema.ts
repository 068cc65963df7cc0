import { z } from 'zod';
import type { Json } from '../../core/json.ts';
import type { AuthoredBox, AuthoredItem } from '../authored.ts';
import type { ExerciseBase, Html } from '../kind.ts';
import {
  hasFlag,
  type Report,
  readBase,
  readReply,
  reporter,
  reportRepeats,
  reportUnexpected,
  sameness,
} from '../read-box.ts';

export interface ChooseOption {
  readonly html: Html;
  /** The option in plain words, for the spoken result. */
  readonly text: string;
  readonly right: boolean;
  readonly reply?: Html | undefined;
}

/** Pick the right option, or all right options. An option's part key is its place in the source: '0', '1' … */
export interface ChooseExercise extends ExerciseBase {
  readonly kind: 'choose';
  readonly multiple: boolean;
  /** Every answer passes; none is marked as wrong. */
  readonly free: boolean;
  readonly keepOrder: boolean;
  readonly options: readonly ChooseOption[];
}

const attributes = {
  free: { zh: '自由', type: 'flag' },
  'keep-order': { zh: '不打乱', type: 'flag' },
} as const;

/** `1. [x]` makes a single choice, `- [x]` a multiple one; `>` under an option is its reply. */
const schema = z.custom<AuthoredBox>().transform((box, context): ChooseExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 1, checks: true, replies: true, tables: 0, marks: false }, report);
  const multiple = box.items[0]?.ordered === false;
  const free = hasFlag(box, 'free');
  reportItemForms(box.items, multiple, report);
  if (!free) reportRights(box.items, multiple, report);
  const options = box.items.map(readOption);
  return { ...readBase(box), kind: 'choose', multiple, free, keepOrder: hasFlag(box, 'keep-order'), options };
});

const readOption = (item: AuthoredItem): ChooseOption => ({
  html: item.html,
  text: item.text,
  right: item.checked === true,
  reply: readReply(item),
});

function reportItemForms(items: readonly AuthoredItem[], multiple: boolean, report: Report): void {
  if (items.length < 2) report('choose-too-few-options', []);
  items.forEach((item, index) => {
    if (item.checked === undefined) report('choose-unchecked-item', ['items', index], { text: item.text });
    if (item.ordered === multiple) report('choose-mixed-lists', ['items', index]);
  });
  const nodes = items.map((item, index) => ({ key: sameness(item), path: ['items', index] }));
  reportRepeats(nodes, 'choose-duplicate-option', report);
}

function reportRights(items: readonly AuthoredItem[], multiple: boolean, report: Report): void {
  if (items.length < 2) return;
  const rights = items.flatMap((item, index) => (item.checked ? [index] : []));
  const [first, second] = rights;
  if (first === undefined) report('choose-no-right', []);
  if (multiple || second === undefined) return;
  if (rights.length === items.length) report('choose-all-right', []);
  else report('choose-many-right', ['items', second]);
}

/** The kind's door for the compiler. */
export const choose = {
  schema,
  names: { zh: '选择' },
  attributes,
  grading: ({ multiple, free, options }: ChooseExercise): Json => ({
    multiple,
    free,
    right: options.map(({ right }) => right),
  }),
} as const;
