import type { Store } from '../storage/store.ts';
import { tellFault } from './faults.ts';

let opening: Promise<Store> | undefined;

/**
 * This page's storage, opened at first use: Dexie is loaded after the page stands, never before. If the disk is out
 * of order the child goes on in memory and is told once.
 */
export function storage(): Promise<Store> {
  opening ??= import('../storage/open-store.ts')
    .then(({ openStore }) => openStore())
    .then(({ store, fault }) => {
      if (fault) tellFault(fault);
      return store;
    });
  return opening;
}
