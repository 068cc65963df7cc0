import { isBoolean, isRecord, isString } from '../core/json.ts';

/**
 * Who is at this tab. Kept in sessionStorage: it outlives a reload, belongs to one tab, and is gone when the browser
 * closes, so that nobody finds themselves in another child's place tomorrow.
 */
export interface Current {
  readonly id: string;
  readonly nickname: string;
  readonly animal: string;
  readonly guest: boolean;
  /** The learner's own wish; undefined: as the lesson says. */
  readonly pinyin?: boolean | undefined;
}

const KEY = 'jieti.who';

/** The learner of this tab; undefined if nobody has said who they are. */
export function readCurrent(): Current | undefined {
  try {
    return parseCurrent(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    // Storage may be forbidden or hold another program's text: nobody is here then.
    return undefined;
  }
}

/** Makes this the tab's learner, or nobody. */
export function writeCurrent(current: Current | undefined): void {
  try {
    if (current) sessionStorage.setItem(KEY, JSON.stringify(current));
    else sessionStorage.removeItem(KEY);
  } catch {
    // Without sessionStorage the learner is asked again on each page; storage faults are told elsewhere.
  }
}

/** Reads what was kept of a learner; undefined if it is nothing of ours. */
export function parseCurrent(saved: unknown): Current | undefined {
  if (!isRecord(saved)) return undefined;
  const { id, nickname, animal, guest, pinyin } = saved;
  if (!isString(id) || !isString(nickname) || !isString(animal) || !isBoolean(guest)) return undefined;
  return { id, nickname, animal, guest, pinyin: isBoolean(pinyin) ? pinyin : undefined };
}

/**
 * Calls back whenever this page may no longer show the tab's learner: it came out of the browser's page cache (Back),
 * or to the front again.
 */
export function onReturn(listener: () => void): void {
  addEventListener('pageshow', listener);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listener();
  });
}
