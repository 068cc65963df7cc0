import type { Html } from '../kind.ts';

/** One thing that was wrong in an answer, without the words that tell it. Texts are the lesson's own or the learner's. */
export type Slip =
  /** An option that is not right was picked, or a right one was not. */
  | { readonly type: 'chose' | 'left-out'; readonly text: string }
  /** The same of what was to be found in a passage. */
  | { readonly type: 'marked' | 'overlooked'; readonly text: string }
  /** `blank` counts from 1. */
  | { readonly type: 'wrote'; readonly blank: number; readonly text: string }
  | { readonly type: 'paired'; readonly left: string; readonly right: string }
  | { readonly type: 'sorted'; readonly card: string; readonly group: string }
  | { readonly type: 'ordered'; readonly texts: readonly string[] }
  /** A goal that a program didn't reach. */
  | { readonly type: 'unreached'; readonly goal: Html }
  /** A key (or character) that was to be typed, and what was typed instead. */
  | { readonly type: 'mistyped'; readonly wanted: string; readonly typed: string };

/** A slip, and how often it happened. */
export interface SlipCount {
  readonly slip: Slip;
  readonly times: number;
}
