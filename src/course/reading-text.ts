import type { At } from '../exercises/authored.ts';
import type { ParsedBlock, ParsedLesson } from './lesson-draft.ts';
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

/** How long a text reads: each Chinese character counts one, and so does each word or number of other letters. */
export const readingLength = (text: string): number => text.match(/\p{Script=Han}|[\p{L}\p{N}._@:/-]+/gu)?.length ?? 0;

/** The sentences of a text. A colon or a semicolon lets a reader rest as well as a full stop. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(/[。！？；：…\n!?;]+/).filter((part) => part.trim() !== '');
