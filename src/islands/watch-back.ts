import { isRecord } from '../core/json.ts';

/** What our two entries in the tab's history carry. */
const BASE = { jieti: 'base' };
const STEP = { jieti: 'step' };

const isAt = ({ jieti }: typeof BASE, state: unknown): boolean => isRecord(state) && state.jieti === jieti;

/** Browsers pass over entries that nobody's hand has brought about. */
const GESTURES = ['click', 'keydown'] as const;

export interface BackWatch {
  /** Has somebody pressed something on this page already? */
  readonly isTouched: boolean;
  /** From now on Back is heard. */
  readonly onReady: () => void;
  readonly onBack: () => void;
}

/**
 * Calls back before the browser's Back button leaves this page: no event tells of it. So at the first press of a key or
 * button the page gets a second entry in the tab's history; Back then leads from it to the first one, which is heard,
 * and from there on.
 */
export function watchBack({ isTouched, onReady, onBack }: BackWatch): void {
  const step = () => {
    for (const name of GESTURES) removeEventListener(name, step, true);
    if (!isAt(STEP, history.state)) {
      history.replaceState(BASE, '');
      history.pushState(STEP, '');
    }
    onReady();
  };
  const begin = () => {
    for (const name of GESTURES) addEventListener(name, step, true);
  };
  if (isTouched) step();
  else begin();
  addEventListener('popstate', ({ state }) => {
    if (!isAt(BASE, state)) return;
    onBack();
    history.back();
  });
  // Out of the page cache: it was left by its first entry.
  addEventListener('pageshow', ({ persisted }) => persisted && begin());
}
