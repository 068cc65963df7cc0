import { isCodeKind } from '../../code/code-kinds.ts';
import type { Work } from '../../records/model.ts';
import { tellFault } from '../faults.ts';
import type { ReadCodeWork } from './show-works.ts';

let loading: Promise<ReadCodeWork> | undefined;

/** Loads what reads code works, for a child who has made some; undefined where none were made, or if it can't be loaded. */
export async function loadReadCode(works: readonly Work[]): Promise<ReadCodeWork> {
  if (!works.some(({ kind }) => isCodeKind(kind))) return undefined;
  loading ??= import('./read-code-work.ts').then(({ readCodeWork }) => readCodeWork, tellMissing);
  return loading;
}

function tellMissing(error: unknown): undefined {
  console.error(error);
  tellFault('chunk-missing');
}
