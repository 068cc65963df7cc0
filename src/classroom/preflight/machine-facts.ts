import type { Remembering } from '../../records/remembering.ts';
import type { BrowserName } from './name-browser.ts';

/** How far the stored files were looked at. */
export interface FileCheck {
  readonly done: number;
  readonly total: number;
  /** What is damaged or missing, by name. */
  readonly bad: readonly string[];
  readonly isOver: boolean;
}

/** What was measured on a machine. `undefined` in it: not known yet, or (where it says so) never. */
export interface MachineFacts {
  readonly browser: BrowserName;
  readonly address: { readonly root: string; readonly isSecure: boolean };
  readonly storage: {
    /** Was something written and read back? */
    readonly works: boolean;
    readonly remembering: Remembering;
    /** undefined: it can't be asked at this address. */
    readonly persisted: boolean | undefined;
    /** Bytes; undefined: the browser doesn't say. */
    readonly free: number | undefined;
  };
  readonly lessons: { readonly ready: number; readonly total: number; readonly isWhole: boolean };
  /** `none`: nothing is stored here; `silent`: nobody answered. */
  readonly files: FileCheck | 'none' | 'silent' | undefined;
  readonly ime: 'untried' | 'typed' | 'pasted';
  /** The name of a local Chinese voice; empty: there is none. */
  readonly voice: string | undefined;
  /** Milliseconds since 1970; `newest`: the latest that a record on this machine says, 0 if there is none. */
  readonly clock: { readonly now: number; readonly newest: number };
  /** Milliseconds that a fixed piece of work takes. */
  readonly workMs: number | undefined;
  /** undefined: the browser doesn't say. */
  readonly memoryGb: number | undefined;
  readonly screen: { readonly width: number; readonly height: number };
  readonly saved: { readonly learners: number; readonly at: number | undefined };
}
