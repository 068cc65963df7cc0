import { isArrayOf, isString } from '../../core/json.ts';
import { dropOldPacks } from './packs.ts';
import { dropOldShell } from './shell.ts';
import { openWindows } from './windows.ts';
import { scope, worker } from './worker.ts';

const openNotes = (): Promise<Cache> => caches.open(`jieti-notes-${scope()}`);
const noteAddress = (): string => `${scope()}windows-before`;

/** Notes which windows were open when this version took over: they may still ask for files of the one before. */
export async function noteWindowsBefore(): Promise<void> {
  const ids = (await openWindows()).map(({ id }) => id);
  await (await openNotes()).put(noteAddress(), new Response(JSON.stringify(ids)));
}

/** Removes older versions' files, once no window from before is left and no newer version is on its way. */
export async function tidy(event: ExtendableEvent): Promise<void> {
  // A newer worker fills the same caches; it tidies up itself when it takes over.
  if (worker.registration.installing || worker.registration.waiting) return;
  const notes = await openNotes();
  const before: unknown = await (await notes.match(noteAddress()))?.json();
  if (!isArrayOf(before, isString)) return;
  const open = new Set((await openWindows()).map(({ id }) => id));
  if (before.some((id) => open.has(id))) return;
  await Promise.all([dropOldShell(event), dropOldPacks()]);
  await notes.delete(noteAddress());
}
