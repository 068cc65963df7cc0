import type { Node, RootContent } from 'mdast';
import type { At } from '../exercises/authored.ts';
import type { Kind } from '../exercises/exercise.ts';
import type { PlainBoxName } from './box-names.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { LessonSource } from './lesson-source.ts';
import type { LineEdit } from './line-edit.ts';
import type { Problem } from './problem.ts';

/** Parsed Markdown that can still say where each of its nodes stands in the author's file. */
export interface Passage {
  readonly nodes: readonly RootContent[];
  at(node: Node): At;
}

export interface ProseDraft {
  readonly type: 'prose';
}

interface AnyBoxDraft {
  /** Where the opening line begins. */
  readonly at: At;
  /** False: it was told that it isn't closed, or which options it has can't be known; what is inside isn't judged. */
  readonly isWhole: boolean;
}

/** `teacher`, `tip` …: a box that asks nothing. */
export interface PlainDraft extends AnyBoxDraft {
  readonly type: 'plain';
  readonly name: PlainBoxName;
}

/** An exercise's box. */
export interface ExerciseDraft extends AnyBoxDraft {
  readonly type: 'exercise';
  readonly kind: Kind;
  /** Where the id stands, or the box while it is missing. */
  readonly idAt: At;
  /** As written; undefined if it is missing or can't be one. */
  readonly id: string | undefined;
  /** The written id, or the one that stands for a missing one: the kind and its place among the lesson's exercises. */
  readonly workingId: string;
  /** The known ones by their English names; `optional` is taken out. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly optional: boolean;
}

export type BlockDraft = ProseDraft | PlainDraft | ExerciseDraft;

/** A block together with its Markdown. */
export type Parsed<B extends BlockDraft> = B & { readonly passage: Passage };
export type ParsedBlock = Parsed<ProseDraft> | Parsed<PlainDraft> | Parsed<ExerciseDraft>;

/** A lesson's text taken apart: boxes closed, at top level and with known names; meaning not yet looked at. */
export interface LessonDraft {
  readonly source: LessonSource;
  readonly frontmatter: Frontmatter;
  readonly blocks: readonly BlockDraft[];
  readonly problems: readonly Problem[];
  /** Lines that `--fix` may write anew: full-width markup and slips with one meaning only. */
  readonly edits: readonly LineEdit[];
}

/** A draft with all its Markdown: much larger, and needed only while its lesson is compiled. */
export interface ParsedLesson extends LessonDraft {
  readonly blocks: readonly ParsedBlock[];
}
