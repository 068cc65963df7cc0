import { isRecord, isString } from '../core/json.ts';

/** What runs in an opaque frame: workers, a learner's page, or our look at what became of a page. */
export type FrameKind = 'javascript' | 'python' | 'page' | 'judge';

/** What the lesson tells the middle shell. A `frame` brings the port that the new frame is to get. */
export type ToShell =
  | { readonly type: 'frame'; readonly id: number; readonly kind: FrameKind; readonly title: string }
  /** This frame is seen, no other. */
  | { readonly type: 'show'; readonly id: number }
  | { readonly type: 'remove'; readonly id: number };

/** Where the scripts are that a worker is made of; whole addresses. */
export interface ShellAssets {
  readonly javascript: string;
  readonly python: string;
  readonly wasm: string;
}

/** The one message of the middle shell: it is there. Undefined for anything else. */
export function parseShellReady(value: unknown): ShellAssets | undefined {
  if (!isRecord(value) || value.type !== 'shell' || !isRecord(value.assets)) return undefined;
  const { javascript, python, wasm } = value.assets;
  return isString(javascript) && isString(python) && isString(wasm) ? { javascript, python, wasm } : undefined;
}
