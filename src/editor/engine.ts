import type { SourceLang } from '../code/source-lang.ts';
import type { EditLog } from './edit-log.ts';
import type { TextChange } from './text-change.ts';

/** What an engine tells. Nothing is told in the middle of a composition. */
export interface EngineEvents {
  /** The text was changed, by whomever. */
  changed(text: string): void;
  /** The caret came to this line, counted from 1. */
  caretAt(line: number): void;
  /** Ctrl+Enter. */
  run(): void;
  /** F8. */
  mend(): void;
}

/** A stretch of text to be marked, by offsets. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly look: 'full-width' | 'mark';
}

/** What shows a text and takes keys: the plain field, or Monaco. */
export interface Engine {
  text(): string;
  /** Changes that stand in order and apart, as one step of undo. The caret stays where it was in the text. */
  edit(changes: readonly TextChange[]): void;
  focus(): void;
  /** Puts the caret there and shows it; line and column count from 1. */
  goTo(line: number, column: number): void;
  highlight(highlights: readonly Highlight[]): void;
  setReadOnly(is: boolean): void;
  dispose(): void;
}

export interface EngineOptions {
  readonly lang: SourceLang;
  readonly label: string;
  /** The id of the element that says how the editor is left by keys. */
  readonly hintId: string;
  readonly readOnly: boolean;
  readonly events: EngineEvents;
}

/** All that one engine must know to go on where another was. */
export interface EngineState {
  readonly log: EditLog;
  readonly text: string;
  readonly selection: { readonly start: number; readonly end: number; readonly isBackward: boolean };
  readonly scrollTop: number;
  readonly isFocused: boolean;
}

/** Opens Monaco in an element, holding all of a state but the focus. Throws if it can't. */
export type OpenMonaco = (place: HTMLElement, options: EngineOptions, state: EngineState) => Engine;
