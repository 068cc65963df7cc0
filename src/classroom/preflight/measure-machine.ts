import type { Store } from '../../storage/store.ts';
import { fromRoot } from '../../ui/root.ts';
import type { MachineFacts } from './machine-facts.ts';
import { measureStorage } from './measure-storage.ts';
import { type Brand, nameBrowser } from './name-browser.ts';
import { newestRecord } from './newest-record.ts';

/** Newer than the types, or missing at addresses that aren't secure. */
interface MaybeNavigator {
  readonly userAgentData?: { readonly brands: readonly Brand[] };
  readonly deviceMemory?: number;
}

/** What can be known at once; what takes longer (files, voice, speed, a hand at the keyboard) is left open. */
export async function measureMachine(store: Store): Promise<MachineFacts> {
  const [storage, newest, learners, machine] = await Promise.all([
    measureStorage(store),
    newestRecord(store),
    store.learners(),
    store.machine(),
  ]);
  const { userAgentData, deviceMemory } = navigator as MaybeNavigator;
  return {
    browser: nameBrowser(navigator.userAgent, userAgentData?.brands ?? []),
    address: { root: fromRoot(''), isSecure: isSecureContext },
    storage,
    lessons: { ready: 0, total: 0, isWhole: false },
    files: 'serviceWorker' in navigator ? undefined : 'none',
    ime: 'untried',
    voice: undefined,
    clock: { now: Date.now(), newest },
    workMs: undefined,
    memoryGb: deviceMemory,
    screen: { width: screen.width, height: screen.height },
    saved: { learners: learners.filter(({ guest }) => !guest).length, at: machine.savedAt },
  };
}
