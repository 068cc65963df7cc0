import type { List, ListItem, RootContent } from 'mdast';
import type { At } from '../exercises/authored.ts';
import { type KindSchema, schemas } from '../exercises/schemas.ts';
import { splitTarget } from './box-target.ts';
import type { ExerciseDraft, Parsed, ParsedBlock, ParsedLesson } from './lesson-draft.ts';
import { textOf } from './plain-text.ts';

/** A stretch of text that a child reads: a paragraph, a heading, a card. */
export interface ReadingText {
  readonly text: string;
  readonly at: At;
}

/** What a child reads in a lesson besides the exercises: prose, stories, tips, cards. */
export function readingTexts({ blocks }: ParsedLesson): readonly ReadingText[] {
  return blocks.filter(isRead).flatMap(({ passage }) =>
    passage.nodes.flatMap((node) => {
      const parts = node.type === 'list' ? node.children : [node];
      return parts.map((part) => ({ text: textOf([part]), at: passage.at(part) }));
    }),
  );
}

const isRead = (block: ParsedBlock): boolean =>
  block.type === 'prose' || (block.type === 'plain' && block.name !== 'teacher' && block.name !== 'paper');

/** What a child reads in an exercise before answering: its question (or passage), paragraph by paragraph, and its options. */
export interface ExerciseReading {
  readonly at: At;
  readonly question: readonly ReadingText[];
  readonly options: readonly ReadingText[];
}

/** The reading of each exercise; hints and replies come later, one at a time, and what is typed is no reading. */
export const exerciseReadings = ({ blocks }: ParsedLesson): readonly ExerciseReading[] =>
  blocks.flatMap((block) => (block.type === 'exercise' ? [{ at: block.at, ...readingIn(block) }] : []));

function readingIn({ kind, passage }: Parsed<ExerciseDraft>): Omit<ExerciseReading, 'at'> {
  const { at } = passage;
  const { hasTarget } = schemas[kind] as unknown as KindSchema;
  const nodes = hasTarget ? splitTarget(passage).rest : passage.nodes;
  const text = (node: RootContent): ReadingText => ({ text: textOf([node]), at: at(node) });
  return {
    question: nodes.filter(({ type }) => type === 'paragraph' || type === 'heading').map(text),
    options: nodes.flatMap((node) =>
      node.type === 'list' ? itemsIn(node).map((item) => ({ text: textOf(ownContent(item)), at: at(item) })) : [],
    ),
  };
}

/** The items of a list and of the lists in it. */
const itemsIn = (list: List): readonly ListItem[] =>
  list.children.flatMap((item) => [
    item,
    ...item.children.flatMap((child) => (child.type === 'list' ? itemsIn(child) : [])),
  ]);

const ownContent = ({ children }: ListItem): readonly RootContent[] =>
  children.filter(({ type }) => type !== 'list' && type !== 'blockquote');

/** How long a text reads: each Chinese character counts one, and so does each word or number of other letters. */
export const readingLength = (text: string): number => text.match(/\p{Script=Han}|[\p{L}\p{N}._@:/-]+/gu)?.length ?? 0;

/** The sentences of a text. A colon or a semicolon lets a reader rest as well as a full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/[。！？；：…\n!?;]+/).filter((part) => part.trim() !== '');
