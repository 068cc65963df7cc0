import type { Note } from '../records/model.ts';
import { parseNote } from '../records/parse-rows.ts';
import type { RowReader } from './row-reader.ts';
import { nextStamp } from './stamp.ts';
import type { Store } from './store.ts';
import type { Rows, Tables } from './tables.ts';

type NoteMethods = Pick<Store, 'notes' | 'allNotes' | 'addNote'>;

/** The store's methods about what volunteers write to each other. */
export function noteMethods(tables: Tables, reader: RowReader): NoteMethods {
  const allIn = async (rows: Rows) => reader.many('notes', await rows.all('notes'), parseNote);
  const aboutIn = async (rows: Rows, group: string) =>
    (await allIn(rows)).filter((note) => note.group === group).sort((one, other) => other.at - one.at);

  return {
    notes: (group) => aboutIn(tables, group),
    allNotes: () => allIn(tables),
    addNote: (group, text, at) =>
      tables.change(['settings', 'notes'], async (rows) => {
        const [newest] = await aboutIn(rows, group);
        const after = newest === undefined ? at : Math.max(at, newest.at + 1);
        const made: Note = { ...(await nextStamp(rows)), group, text, at: after };
        rows.put('notes', made);
        return made;
      }),
  };
}
