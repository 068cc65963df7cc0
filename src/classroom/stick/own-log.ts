import type { KeptLearner } from '../../records/file/kept-learner.ts';
import type { SaveContent } from '../../records/file/make-save-file.ts';
import { mergeRecords } from '../../records/merge/merge-records.ts';
import type { Records } from '../../records/model.ts';
import { nameless } from '../../records/nameless.ts';
import type { Store } from '../../storage/store.ts';
import type { HeldRecords } from './held-records.ts';

export interface OwnLogOrder {
  /** This machine's id. */
  readonly device: string;
  /** What the other files on the stick hold; undefined: they have not been read now. */
  readonly held: HeldRecords | undefined;
  /** What this machine's own files on the stick hold already. */
  readonly before: Records;
}

/**
 * What this machine is to lay on the stick: all that was done here, whatever else it knows that no other file holds
 * (brought by a save file, or lost from a file that was damaged), and all that its own file holds already. So nothing
 * that ever lay on the stick is lost by writing, even if this disk was put back to an older state, or somebody was
 * erased here; and each thing lies there about once.
 */
export async function ownLog(store: Store, order: OwnLogOrder): Promise<SaveContent> {
  const learners = await store.learners();
  const parts: Records[] = [order.before];
  for (const { id } of learners) {
    const kept = await store.kept(id);
    if (kept) parts.push(ownPart(kept, order));
  }
  const aliases = (await store.aliases()).filter(
    (alias) => alias.device === order.device || order.held?.hasAlias(alias) === false,
  );
  const notes = (await store.allNotes()).filter(
    (note) => note.device === order.device || order.held?.hasNote(note) === false,
  );
  return contentOf(mergeRecords(...parts, { ...nothing, aliases, notes }));
}

export const nothing: Records = { learners: [], attempts: [], aliases: [], drafts: [], works: [], notes: [] };

function ownPart({ learner, attempts, works, drafts }: KeptLearner, { device, held }: OwnLogOrder): Records {
  const isOurs = (record: { readonly device: string }) => record.device === device;
  const ownAttempts = attempts.filter((attempt) => isOurs(attempt) || held?.hasAttempt(attempt) === false);
  const ownWorks = works
    .map((work) => ({
      ...work,
      versions: work.versions.filter((version) => isOurs(version) || held?.hasVersion(work, version) === false),
    }))
    .filter(({ versions }) => versions.length > 0);
  const wasHere = attempts.some(isOurs) || works.some(({ versions }) => versions.some(isOurs));
  const ownDrafts = drafts.filter((draft) => (held ? !held.hasDraft(draft) : wasHere));
  const hasOwn = ownAttempts.length + ownWorks.length + ownDrafts.length > 0;
  const isWanted = hasOwn || (!learner.guest && held?.hasLearner(learner) === false);
  return { ...nothing, learners: isWanted ? [learner] : [], attempts: ownAttempts, works: ownWorks, drafts: ownDrafts };
}

function contentOf({ learners, attempts, works, drafts, aliases, notes }: Records): SaveContent {
  const kept = new Map<string, Loose>();
  for (const learner of learners) kept.set(learner.id, { learner, attempts: [], works: [], drafts: [] });
  const of = (id: string): Loose => {
    const known = kept.get(id);
    if (known) return known;
    const made = { learner: nameless(id), attempts: [], works: [], drafts: [] };
    kept.set(id, made);
    return made;
  };
  for (const attempt of attempts) of(attempt.learner).attempts.push(attempt);
  for (const work of works) of(work.learner).works.push(work);
  for (const draft of drafts) of(draft.learner).drafts.push(draft);
  return { learners: [...kept.values()], aliases, notes };
}

interface Loose extends KeptLearner {
  readonly attempts: KeptLearner['attempts'][number][];
  readonly works: KeptLearner['works'][number][];
  readonly drafts: KeptLearner['drafts'][number][];
}
