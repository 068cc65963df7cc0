/** A file that lies in a folder. */
export interface FolderFile {
  readonly name: string;
  readonly size: number;
  /** When it was last written, by the clock of whoever wrote it: milliseconds since 1970. */
  readonly writtenAt: number;
  /** Rejects with a `StickError`. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>;
}

/** A folder on a stick, as far as the class stick needs it. All promises reject with `StickError` only. */
export interface StickFolder {
  /** Its files, by name. A folder that isn't there yet has none. */
  files(): Promise<readonly FolderFile[]>;
  /** The file of this name; undefined: there is none. */
  file(name: string): Promise<FolderFile | undefined>;
  /** The file is there whole afterwards, or as it was before. Makes the folder if need be. */
  write(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  remove(name: string): Promise<void>;
}

/**
 * What can go wrong with a stick: it is `gone` (pulled out, or its folder has another name or letter), `full`,
 * `protected` against writing, the browser `refused`, the file was written but can't be read again (`unsure`), or something
 * else (`failed`).
 */
export type StickFault = 'gone' | 'full' | 'protected' | 'refused' | 'unsure' | 'failed';

/** Something went wrong with a stick; `fault` says what, `cause` is the browser's own error. */
export class StickError extends Error {
  readonly fault: StickFault;
  constructor(fault: StickFault, cause?: unknown) {
    super(`stick: ${fault}`, { cause });
    this.name = 'StickError';
    this.fault = fault;
  }
}

/** The fault in anything that was thrown. */
export const stickFaultOf = (error: unknown): StickFault => (error instanceof StickError ? error.fault : 'failed');
