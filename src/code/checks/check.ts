/**
 * What a goal asks of a program: a check sentence as data. It stands in the page's exercise, so it holds nothing that can
 * be worked out from it. Numbers are whole and not negative.
 */
export type Check =
  /** What was printed is these lines and nothing else. */
  | { readonly type: 'output-is'; readonly lines: readonly string[]; readonly exact: boolean }
  | { readonly type: 'output-has'; readonly text: string; readonly exact: boolean }
  /** Counted without overlap: 哈哈哈 holds 哈哈 once. */
  | { readonly type: 'output-times'; readonly text: string; readonly count: number; readonly exact: boolean }
  | { readonly type: 'output-lines'; readonly count: number }
  /** A further run with these answers prints the text; an empty text: it prints nothing. */
  | { readonly type: 'answers'; readonly answers: readonly string[]; readonly text: string }
  | { readonly type: 'uses'; readonly word: string }
  | { readonly type: 'uses-not'; readonly word: string }
  | { readonly type: 'lines-at-most'; readonly count: number }
  /** Values and arguments are source text of the program's language. */
  | { readonly type: 'variable'; readonly name: string; readonly value: string }
  | { readonly type: 'call'; readonly name: string; readonly args: string; readonly value: string }
  /** Selectors are `tag`, `.class`, `#id` or some of them together; one element that fits is enough. */
  | { readonly type: 'page-has'; readonly selector: string }
  | { readonly type: 'page-count'; readonly selector: string; readonly count: number }
  | { readonly type: 'page-text'; readonly selector: string; readonly text: string }
  /** The value is in the form that `normal-style` gives what a browser computes. */
  | { readonly type: 'style'; readonly selector: string; readonly property: string; readonly value: string }
  /** There is a picture, and each one says in words what it shows. */
  | { readonly type: 'alt-texts' }
  /** Pressing what shows this text (or is this `#id` or tag) brings the other text onto the page. */
  | { readonly type: 'press'; readonly press: string; readonly text: string }
  | { readonly type: 'same-drawing' }
  | { readonly type: 'sides'; readonly count: number }
  | { readonly type: 'closed' }
  /** Code of the author runs without an exception. */
  | { readonly type: 'assert'; readonly code: string };
