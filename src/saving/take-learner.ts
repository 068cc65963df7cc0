import { markTaken } from '../learners/untaken.ts';
import type { Learner } from '../records/model.ts';
import type { Store } from '../storage/store.ts';
import { saveFile } from '../ui/save-file.ts';
import { makeFile } from './make-file.ts';

/** One press: everything of this learner in one file. Gives its name; undefined: it could not be made. */
export async function takeLearner(
  store: Store,
  learner: Learner,
  courses: readonly string[],
): Promise<string | undefined> {
  const words = [learner.group, learner.nickname];
  const made = await makeFile(store, { learners: [learner], scope: 'learner', words, courses, passphrase: '' });
  if (!made) return undefined;
  saveFile(made.name, made.file);
  markTaken(learner.id);
  return made.name;
}
