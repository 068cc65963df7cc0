import type { TurtleCommand } from './turtle/command.ts';

/** Why the program asks: `alert` and `confirm` want a press, the others a text. */
export type QuestionKind = 'input' | 'prompt' | 'confirm' | 'alert';

/** An error as the language tells it. Lines and columns are those of the learner's own file, from 1. */
export interface CodeError {
  /** `SyntaxError`, `NameError` …; `Error` where the language names none. */
  readonly name: string;
  /** Without the name. */
  readonly message: string;
  readonly file: string;
  readonly line: number | undefined;
  readonly column: number | undefined;
  /** All that the language says, to be folded under our own words. Inner files of ours are left out. */
  readonly original: string;
}

/** How a run ended. */
export type RunEnd =
  | { readonly reason: 'done' }
  | { readonly reason: 'error'; readonly error: CodeError }
  /** Stop was pressed, or another run began. */
  | { readonly reason: 'stopped' }
  /** It ran longer than it may without waiting for anybody: most likely an endless loop. */
  | { readonly reason: 'timeout' }
  /** It wanted more memory, or a deeper recursion, than there is. */
  | { readonly reason: 'memory' }
  /** The runner itself could not be loaded or broke down. */
  | { readonly reason: 'broken' };

/** What comes out of a run while it goes on, in order. */
export type RunEvent =
  /** Text as it was printed, line ends included; several prints may come as one. `note`: said by us, not printed. */
  | { readonly type: 'output'; readonly text: string; readonly stream: 'out' | 'error' | 'note' }
  /** So many lines came faster than anybody reads, and were left out here. */
  | { readonly type: 'skipped'; readonly lines: number }
  | { readonly type: 'draw'; readonly commands: readonly TurtleCommand[] }
  /** A page that had come to rest did too much by itself afterwards, and was taken away. */
  | { readonly type: 'over'; readonly reason: 'timeout' | 'memory' }
  /** The program waits for `Run.answer`. */
  | { readonly type: 'ask'; readonly question: string; readonly kind: QuestionKind };

/** Something to look at when the program is done: expressions are source text of the program's language. */
export type Probe =
  /** Is the global variable equal to the value? */
  | { readonly type: 'variable'; readonly name: string; readonly value: string }
  /** Does the function give the value for these arguments (source text, separated by commas)? */
  | { readonly type: 'call'; readonly name: string; readonly args: string; readonly value: string }
  /** Does this code of the author run without an exception? */
  | { readonly type: 'assert'; readonly code: string };

/** What a probe saw. `seen`: the value as the language writes it; undefined: there is no such name, or it failed. */
export interface ProbeResult {
  readonly ok: boolean;
  readonly seen: string | undefined;
}

/** An element of a page as it stands after its script, in document order. The root is `html`. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, white space folded. */
  readonly text: string;
  /** The computed values of the properties that were asked for. */
  readonly styles: Readonly<Record<string, string>>;
  /** The index of its parent in the list; -1 for the root. */
  readonly parent: number;
}

/** A page as it is after its script, and after each press that was asked for. */
export interface PageSeen {
  readonly elements: readonly PageElement[];
  /** By the press that was asked for: the page after it; undefined: there was nothing to press. */
  readonly pressed: readonly (readonly PageElement[] | undefined)[];
}

/** All that a run came to. */
export interface RunResult {
  readonly end: RunEnd;
  /** What was printed, errors apart, cut at a bound. */
  readonly output: string;
  readonly drawing: readonly TurtleCommand[];
  /** One for each probe; empty unless the program ended by itself. */
  readonly probes: readonly ProbeResult[];
  /** Only for web pages. */
  readonly page: PageSeen | undefined;
  /** Milliseconds that it ran, waiting for the learner not counted. */
  readonly ms: number;
}

/** What a page is to be looked at for. */
export interface PageWanted {
  /** CSS properties whose computed values are wanted. */
  readonly properties: readonly string[];
  /** What to press, one after the other, each on the page as it was before: by the text it shows, its id or its tag. */
  readonly presses: readonly string[];
}
