import { judgeRemembering, type MemoryFacts, nextMarker, type Remembering } from '../records/remembering.ts';
import type { Store } from '../storage/store.ts';
import { isoDay } from '../ui/show-time.ts';
import { newId } from './new-id.ts';
import { readTwin, writeTwin } from './twin-mark.ts';

/** Does this machine still know tomorrow what it is told today? */
export async function readRemembering(store: Store): Promise<Remembering> {
  // A store in memory is gone with the page.
  return store.persistent ? judgeRemembering(await readFacts(store)) : 'forgets';
}

/** At a new start of the app: counts it, or lays the markers down. Call it at no other time. */
export async function noteStart(store: Store): Promise<void> {
  if (!store.persistent) return;
  const facts = await readFacts(store);
  const next = nextMarker(facts, isoDay(Date.now()), newId());
  if (!next) return;
  // The twin first: who finds the row must find its twin too.
  if (next.mark !== facts.twin) writeTwin(next.mark);
  await store.putMarker(next);
}

async function readFacts(store: Store): Promise<MemoryFacts> {
  const [marker, { forgets }] = await Promise.all([store.marker(), store.machine()]);
  return { said: forgets === true, marker, twin: readTwin() };
}
