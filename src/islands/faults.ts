import type { PlainKey } from '../i18n/t.ts';
import type { StorageFault } from '../storage/store.ts';
import { words } from './words.ts';

/** What can go wrong around us, each with a sentence. */
export type Fault = StorageFault | 'chunk-missing';

const KEY = 'jieti.faults';
const KEPT = 20;
const told = new Set<Fault>();

/** The sentence for a fault. */
export const faultKey = (fault: Fault): PlainKey => `fault.${fault}`;

/** Says a fault once per page, in words, above the content, and keeps it in this tab's small log. */
export async function tellFault(fault: Fault): Promise<void> {
  if (told.has(fault)) return;
  told.add(fault);
  remember(fault);
  const place = document.querySelector('[data-notices]');
  if (!place) return;
  const t = await words();
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.dataset.fault = fault;
  notice.setAttribute('role', 'alert');
  notice.textContent = t(faultKey(fault));
  place.append(notice);
}

/** The latest faults of this tab, newest last: `time fault`. */
export function faultLog(): readonly string[] {
  try {
    return (sessionStorage.getItem(KEY) ?? '').split('\n').filter(Boolean);
  } catch {
    // No sessionStorage, no log; the notice itself was shown.
    return [];
  }
}

function remember(fault: Fault): void {
  try {
    const line = `${new Date().toISOString()} ${fault}`;
    sessionStorage.setItem(KEY, [...faultLog(), line].slice(-KEPT).join('\n'));
  } catch {
    // As above.
  }
}
