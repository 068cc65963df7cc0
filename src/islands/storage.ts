import type { Store } from '../storage/store.ts';
import { fromRoot } from '../ui/root.ts';
import { tellFault } from './faults.ts';
import { goTo } from './go-to.ts';
import { watchGone } from './who.ts';
import { pageLang } from './words.ts';

let opening: Promise<Store> | undefined;
let persistent = true;

/** Does what is saved here outlive the page? Known once storage is open; until then the disk is expected. */
export const isPersistent = (): boolean => persistent;

/**
 * This page's storage, opened at first use: Dexie is loaded after the page stands, never before. If the disk is out
 * of order the child goes on in memory and is told once.
 */
export function storage(): Promise<Store> {
  opening ??= import('../storage/open-store.ts')
    .then(({ openStore }) => openStore())
    .then(({ store, fault }) => {
      persistent = store.persistent;
      if (fault) tellFault(fault);
      watchGone(store, () => {
        // A grown-up who deletes stays, to undo it.
        if (!document.querySelector('[data-for-adults]')) goTo(fromRoot(`${pageLang}/`));
      });
      return store;
    });
  return opening;
}
