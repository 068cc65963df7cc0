import type { ImeDictionary } from '../typing/ime/ime-dictionary.ts';
import type { PracticeMaterial } from '../typing/practice/material.ts';
import type { TargetLine } from '../typing/target.ts';
import type { Html } from './kind.ts';

/**
 * A box as the compiler hands it to a kind's schema: Markdown is gone, meaning is not yet given.
 * Every node carries its place, so that a schema's issue at a path can be told at a line and column.
 */

/** 1-based line and column in the author's file. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** A piece of inline content: markup, or a place made by `[[ ]]`, named by its number in the box (from 0). */
export type Segment = { readonly html: Html } | { readonly mark: number };

/** One paragraph (or list item, quote, picture) of a passage that holds marks. */
export interface PassageBlock {
  readonly segments: readonly Segment[];
}

/** `[[a|b]]` gives options a and b; `[[!a]]` is wanted. */
export interface AuthoredMark {
  readonly at: At;
  readonly options: readonly string[];
  /** The text as it stands on the page, with pinyin where the lesson wants it. */
  readonly html?: Html | undefined;
  readonly wanted: boolean;
}

/** A list item: `1. [x] text`, its `>` feedback and its nested list. */
export interface AuthoredItem {
  readonly at: At;
  readonly html: Html;
  /** The text without markup and pinyin, for comparing and for `part — reason`. */
  readonly text: string;
  /** `[x]` true, `[ ]` false, no box undefined. */
  readonly checked?: boolean | undefined;
  readonly ordered: boolean;
  readonly feedback: readonly Html[];
  readonly children: readonly AuthoredItem[];
}

export interface AuthoredCell {
  readonly at: At;
  readonly html: Html;
  readonly text: string;
}

export interface AuthoredTable {
  readonly at: At;
  readonly head: readonly AuthoredCell[];
  readonly rows: readonly (readonly AuthoredCell[])[];
}

/** What is to be typed: the author's own lines, each character with its syllable where it has one. */
export interface AuthoredTarget {
  readonly at: At;
  readonly lines: readonly TargetLine[];
}

/** A fence of a box that holds code: `lang` and what follows it, such as `python start`. */
export interface AuthoredFence {
  readonly at: At;
  readonly lang: string;
  readonly role: string;
  readonly text: string;
}

/** An exercise box in one normal form, names already English. */
export interface AuthoredBox {
  readonly at: At;
  readonly kind: string;
  readonly id: string;
  readonly revision: string;
  /** Flags are `true`, values strings; `optional` is taken out beforehand. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly optional: boolean;
  /** Everything before the kind's own parts, without marks. */
  readonly prompt: Html;
  /** Paragraphs with marks, in order. Empty where the box has no `[[ ]]`. */
  readonly passage: readonly PassageBlock[];
  readonly marks: readonly AuthoredMark[];
  readonly items: readonly AuthoredItem[];
  readonly tables: readonly AuthoredTable[];
  readonly hints: readonly Html[];
  /** Only in boxes of kinds that hold code. */
  readonly fences: readonly AuthoredFence[];
  /** Only in boxes whose kind has a target, and only if something stands there. */
  readonly target?: AuthoredTarget | undefined;
  /** Only in `ime` boxes: the characters and words that its target needs. */
  readonly dictionary?: ImeDictionary | undefined;
  /** Only in `practice` boxes: the course's words and sentences, or the lesson's own words. */
  readonly material?: PracticeMaterial | undefined;
}
