/**
 * What happened at the keyboard, in the browser's own time stamps (milliseconds; only their differences count). The log
 * of these is the truth: a state is the fold of its log, and the same log always gives the same state.
 */
export type TypingEvent =
  /** A physical key went down; never an automatic repeat. */
  | {
      readonly type: 'key';
      readonly at: number;
      /** The key's place, as `KeyboardEvent.code` names it. */
      readonly code: string;
      /**
       * What it typed, Shift and Caps Lock counted in; what it types on a US keyboard where an input method hides that.
       * Null: nothing (Backspace, Tab …).
       */
      readonly char: string | null;
      /** Did an input method take the key (keyCode 229, or a full-width character)? */
      readonly ime: boolean;
      /** Is Caps Lock on? */
      readonly caps: boolean;
    }
  /** Committed text changed: so many code points were taken away before the caret, then these were put there. */
  | { readonly type: 'text'; readonly at: number; readonly del: number; readonly ins: string }
  /** What the input method shows but has not committed; '' for nothing. */
  | { readonly type: 'pre'; readonly at: number; readonly text: string }
  /** Enter: this line shall do as it is. */
  | { readonly type: 'enter'; readonly at: number }
  /** Focus was lost, the tab hidden, the machine put to sleep: the time until the next event doesn't count. */
  | { readonly type: 'pause'; readonly at: number };
