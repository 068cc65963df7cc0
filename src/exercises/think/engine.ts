export interface ThinkState {
  readonly text: string;
  /** For each item of the checklist: did the child tick it? */
  readonly ticks: readonly boolean[];
  /** Stands as done although no text is here (it was written elsewhere). Writing takes it away. */
  readonly solved: boolean;
}

export type ThinkAction =
  | { readonly type: 'write'; readonly text: string }
  | { readonly type: 'tick'; readonly item: number };
