import type { PlainKey, Translate } from '../../i18n/t.ts';
import type { Remembering } from '../../records/remembering.ts';
import { isoDay } from '../../ui/show-time.ts';
import type { Line, LineState } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

const GB = 1_000_000_000;
/** A class that meets once a week has then missed it once. */
const SAVED_WITHIN_MS = 15 * 24 * 60 * 60_000;

/** Does this machine keep what it is given, and has somebody taken it along? */
export function judgeStorage(facts: MachineFacts, t: Translate): readonly Line[] {
  const { works, remembering, persisted, free } = facts.storage;
  return [worksLine(works, t), survivesLine(remembering, t), persistLine(persisted, t), spaceLine(free, t)];
}

function worksLine(works: boolean, t: Translate): Line {
  const line = { id: 'storage', label: t('check.storage') } as const;
  return works
    ? { ...line, state: 'good', text: t('check.storageGood') }
    : { ...line, state: 'bad', text: t('check.storageBad'), todo: t('check.storageBadDo') };
}

const SURVIVES: Readonly<Record<Remembering, readonly [state: LineState, text: PlainKey, todo?: PlainKey]>> = {
  remembers: ['good', 'check.survivesGood'],
  unproven: ['look', 'check.survivesNew', 'check.survivesNewDo'],
  forgets: ['bad', 'check.survivesBad', 'check.survivesBadDo'],
};

function survivesLine(remembering: Remembering, t: Translate): Line {
  const [state, text, todo] = SURVIVES[remembering];
  return { id: 'survives', label: t('check.survives'), state, text: t(text), todo: todo && t(todo) };
}

/** Browsers seldom promise, and it goes well without: no reason to call a machine bad. */
function persistLine(persisted: boolean | undefined, t: Translate): Line {
  const line = { id: 'persist', label: t('check.persist') } as const;
  if (persisted === undefined) return { ...line, state: 'info', text: t('check.persistNone') };
  return persisted
    ? { ...line, state: 'good', text: t('check.persistYes') }
    : { ...line, state: 'info', text: t('check.persistNo') };
}

/** What browsers say of free space is no warning and no promise. */
function spaceLine(free: number | undefined, t: Translate): Line {
  const text = free === undefined ? t('check.unknown') : t('check.spaceIs', { gb: (free / GB).toFixed(1) });
  return { id: 'space', label: t('check.space'), state: 'info', text };
}

/** When everything was last saved elsewhere. */
export function judgeSaved({ saved, clock }: MachineFacts, t: Translate): Line {
  const line = { id: 'saved', label: t('check.saved') } as const;
  const { at, learners } = saved;
  if (at === undefined) {
    return learners === 0
      ? { ...line, state: 'info', text: t('check.savedNobody') }
      : { ...line, state: 'look', text: t('check.savedNever', { count: learners }), todo: t('check.savedDo') };
  }
  const day = isoDay(at);
  return clock.now - at > SAVED_WITHIN_MS
    ? { ...line, state: 'look', text: t('check.savedOld', { day }), todo: t('check.savedDo') }
    : { ...line, state: 'good', text: t('check.savedAt', { day }) };
}
