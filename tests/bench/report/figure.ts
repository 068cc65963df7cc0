/** One line of the table: what was measured, run by run. */
export interface Figure {
  /** As in performance.md. */
  readonly row: number;
  readonly what: string;
  readonly unit: string;
  readonly ours: readonly number[];
  /** A peer, or the floor. */
  readonly other?: Other | undefined;
  /** Undefined: printed for the reader only. */
  readonly goal?: Goal | undefined;
}

export interface Other {
  readonly name: string;
  readonly runs: readonly number[];
}

/** What shall not be exceeded: our own figure, or its ratio to the other one. */
export interface Goal {
  readonly of: 'figure' | 'ratio';
  readonly atMost: number;
}
