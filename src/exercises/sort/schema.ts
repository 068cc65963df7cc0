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

export interface SortGroup {
  readonly html: Html;
  readonly text: string;
}

export interface SortCard {
  readonly html: Html;
  readonly text: string;
  /** The group it belongs to, as a place in `groups`. */
  readonly group: number;
  readonly reply?: Html | undefined;
}

/** Put cards into groups. A part is a card; its key is its place in the source, counted over all groups. */
export interface SortExercise extends ExerciseBase {
  readonly kind: 'sort';
  readonly groups: readonly SortGroup[];
  readonly cards: readonly SortCard[];
  /** Cards come one by one. */
  readonly oneAtATime: boolean;
}

const attributes = {
  'one-at-a-time': { zh: '一次一张', type: 'flag' },
} as const;

/** An outer list of groups, in each a list of its cards; `>` under a card says why it belongs there. */
const schema = z.custom<AuthoredBox>().transform((box, context): SortExercise => {
  const report = reporter(context);
  reportUnexpected(box, { attributes, lists: 2, checks: false, replies: true, tables: 0, marks: false }, report);
  reportGroups(box.items, report);
  return {
    ...readBase(box),
    kind: 'sort',
    groups: box.items.map(({ html, text }) => ({ html, text })),
    cards: box.items.flatMap((item, group) => item.children.map((child) => readCard(child, group))),
    oneAtATime: hasFlag(box, 'one-at-a-time'),
  };
});

const readCard = (item: AuthoredItem, group: number): SortCard => ({
  html: item.html,
  text: item.text,
  group,
  reply: readReply(item),
});

function reportGroups(items: readonly AuthoredItem[], report: Report): void {
  if (items.length < 2) report('sort-too-few-groups', []);
  items.forEach((item, group) => {
    if (item.children.length === 0) report('sort-empty-group', ['items', group], { text: item.text });
  });
  const groups = items.map((item, group) => ({ key: sameness(item), path: ['items', group] }));
  reportRepeats(groups, 'sort-duplicate-group', report);
  const cards = items.flatMap((item, group) =>
    item.children.map((child, card) => ({ key: sameness(child), path: ['items', group, 'children', card] })),
  );
  reportRepeats(cards, 'sort-duplicate-card', report);
}

/** The kind's door for the compiler. */
export const sort = {
  schema,
  names: { zh: '分类' },
  attributes,
  grading: ({ groups, cards }: SortExercise): Json => ({
    cards: groups.map((_, group) => cards.filter((card) => card.group === group).length),
  }),
} as const;
