/** Why a text is no code that can be taken. */
export type CodeProblem =
  | { readonly problem: 'empty' }
  /** A sign that no code has: which, where in the text (in UTF-16 code units), and in which group of four (from 1). */
  | { readonly problem: 'sign'; readonly sign: string; readonly at: number; readonly group: number }
  /** So many signs are missing, or too many. */
  | { readonly problem: 'too-short' | 'too-long'; readonly by: number }
  /** Something is mistyped: the groups of four (from 1) to look at first; empty: it can't be said where. */
  | { readonly problem: 'check'; readonly groups: readonly number[] }
  /** Made by a later version, which knows more than this one. */
  | { readonly problem: 'newer' };
