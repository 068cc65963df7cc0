/** Something that a program threw and did not catch. */
export interface Failure {
  readonly error: unknown;
  /** As the engine tells them, where it does. */
  readonly message: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
}

/** The global scope that a JavaScript program runs in, of a worker or of Node. Made before there is a program. */
export interface Realm {
  readonly global: Record<string, unknown>;
  /** Runs a program as `main.js` in a task of its own, then calls back. What it throws goes to `onFailure`. */
  readonly load: (source: string, loaded: () => void) => void;
  /** The value of source text in the global scope; throws what it throws. */
  readonly evaluate: (source: string) => unknown;
  /** Runs something in a task of its own; what it throws goes to `onFailure`. */
  readonly later: (task: () => void, ms: number) => void;
  readonly onFailure: (listener: (failure: Failure) => void) => void;
  /** How this realm names the program in its stacks. */
  readonly isOwnFile: (address: string) => boolean;
}
