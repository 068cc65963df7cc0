/** A mark of a Chinese input method in code, and what the keyboard's own would be. */
export interface FullWidthPlace {
  /** Offsets into the text; `end` is behind the last character. */
  readonly start: number;
  readonly end: number;
  /** What belongs there. */
  readonly text: string;
}
