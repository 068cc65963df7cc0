import { identitiesOf } from '../progress/identity.ts';
import { lockFile } from '../records/file/lock-file.ts';
import { makeSaveFile } from '../records/file/make-save-file.ts';
import { saveFileName } from '../records/file/save-file-name.ts';
import type { SaveScope } from '../records/file/save-header.ts';
import type { Learner, Note } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { isoDay } from '../ui/show-time.ts';
import { pause } from './pause.ts';

/** What goes into a file, and what it is to be called. */
export interface FileOrder {
  readonly learners: readonly Learner[];
  readonly scope: SaveScope;
  /** The words of its name before the day. */
  readonly words: readonly string[];
  readonly courses: readonly string[];
  /** Empty: not locked. */
  readonly passphrase: string;
}

export interface MadeFile {
  readonly name: string;
  readonly file: Blob;
}

/** A save file of these learners with all their other ids; undefined: it can't be locked here. */
export async function makeFile(store: Store, order: FileOrder): Promise<MadeFile | undefined> {
  const aliases = await store.aliases();
  const ids = new Set(order.learners.flatMap(({ id }) => [...identitiesOf(aliases, id)]));
  const kept = (await Promise.all([...ids].map(store.kept))).flatMap((one) => one ?? []);
  const day = isoDay(Date.now());
  const app = document.documentElement.dataset.version ?? '';
  // Who takes a child's file home needn't read what grown-ups say about a class.
  const notes = order.scope === 'learner' ? [] : await notesFor(store, order);
  const content = { learners: kept, notes, aliases: aliases.filter(({ from, to }) => ids.has(from) || ids.has(to)) };
  const { bytes } = await makeSaveFile(content, { app, day, courses: order.courses, scope: order.scope }, pause);
  if (order.passphrase === '') return { name: saveFileName(order.words, day), file: new Blob([bytes]) };
  const locked = await lockFile(bytes, order.passphrase, crypto);
  return locked.ok ? { name: saveFileName(order.words, day, true), file: new Blob([locked.value]) } : undefined;
}

/** A file of a whole machine holds all notes, one of several learners those about their classes. */
async function notesFor(store: Store, { scope, learners }: FileOrder): Promise<readonly Note[]> {
  const groups = new Set(learners.map(({ group }) => group));
  return (await store.allNotes()).filter(({ group }) => scope === 'machine' || groups.has(group));
}
