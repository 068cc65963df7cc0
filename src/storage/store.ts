import type { Json } from '../core/json.ts';
import type { Alias, Attempt, NewAttempt } from '../exercises/attempt.ts';
import type { ExerciseId } from '../exercises/kind.ts';
import type { KeptLearner } from '../records/file/kept-learner.ts';
import type { Draft, Learner, Note, Records, Work } from '../records/model.ts';
import type { Marker } from '../records/remembering.ts';

/**
 * What the rest of the app may ask of storage. Two things do it: Dexie over IndexedDB, and a twin in memory, which
 * passes the same tests and is what a child works on when IndexedDB is out of order.
 */

/** Facts about this machine. */
export interface MachineSettings {
  /** `<course>/<pathway>`, chosen by a grown-up. */
  readonly pathway?: string | undefined;
  /** A restore card or a cleaner empties this machine again and again: what is to last must be taken along. */
  readonly forgets?: boolean | undefined;
  /** What keeps children out of the grown-ups' pages, as `classroom/passcode` has scrambled it. Local, and no secret. */
  readonly passcode?: string | undefined;
  /** What this machine is called in its room, such as `3 号机`; empty or undefined: nothing. */
  readonly name?: string | undefined;
  /** When everything of this machine was last saved elsewhere, by its clock. */
  readonly savedAt?: number | undefined;
  /** The typing targets that a grown-up has set; read by whoever knows their form. */
  readonly ladder?: Json | undefined;
}

/** What merging brings of a learner that wasn't here. */
export interface MergeCount {
  readonly isNew: boolean;
  readonly attempts: number;
  /** Versions of works. */
  readonly works: number;
  /** Half-done exercises that are newer than here. */
  readonly drafts: number;
}

/** What can go wrong with storage, each with a text and a fallback (architecture section 8). */
export type StorageFault =
  | 'storage-blocked'
  | 'storage-newer'
  | 'storage-corrupt'
  | 'storage-closed'
  | 'quota-full'
  | 'storage-failed';

/** A storage call that failed; `fault` says how, `cause` is the browser's own error. */
export class StorageError extends Error {
  readonly fault: StorageFault;
  constructor(fault: StorageFault, cause?: unknown) {
    super(`storage: ${fault}`, { cause });
    this.name = 'StorageError';
    this.fault = fault;
  }
}

export type TableName = 'learners' | 'attempts' | 'aliases' | 'drafts' | 'works' | 'notes' | 'settings';

/** How many versions of a work are kept. */
export const WORK_VERSIONS = 10;

/** All promises reject with `StorageError` only. */
export interface Store {
  /** Does it outlive the page? */
  readonly persistent: boolean;

  /** All learners that are not deleted, guests too, most recently seen first. */
  learners(): Promise<readonly Learner[]>;
  /** Deleted ones that can still be brought back. */
  deletedLearners(): Promise<readonly Learner[]>;
  learner(id: string): Promise<Learner | undefined>;
  /** Creates or replaces a learner. */
  putLearner(learner: Learner): Promise<void>;
  /** Changes some fields; does nothing if the learner is gone. */
  updateLearner(id: string, change: Partial<Omit<Learner, 'id'>>): Promise<void>;
  /** Marks as deleted in this start of the app; nothing is erased yet. */
  deleteLearner(id: string, start: string): Promise<void>;
  restoreLearner(id: string): Promise<void>;
  /**
   * Erases for good all learners deleted in another start than this one, with all their rows and those of the guests
   * aliased to them. Returns how many had been deleted. `day`: `YYYY-MM-DD`, kept with their ids (see `erased`).
   */
  purgeDeleted(currentStart: string, day: string): Promise<number>;
  /** Erases everything of everybody, and all settings; their ids are kept with the day. */
  wipe(day: string): Promise<void>;
  /** The ids that were erased for good here, each with its day; no names. Who is merged again is erased no longer. */
  erased(): Promise<ReadonlyMap<string, string>>;

  /**
   * Writes an attempt durably (strict), with the next number of this device; the exercise's draft, if given, goes into
   * the same transaction, so that a crash can't leave one without the other. Did `partner` do it together with the
   * learner, the same is written for them too, in that transaction.
   */
  addAttempt(
    learner: string,
    lang: 'zh' | 'en',
    attempt: NewAttempt,
    at: number,
    draft?: Draft,
    partner?: string,
  ): Promise<Attempt>;
  /** Writes several at once, all or none, in their order; how many. */
  addAttempts(learner: string, lang: 'zh' | 'en', attempts: readonly NewAttempt[], at: number): Promise<number>;
  /** All attempts of these learner ids; with `lesson` (`<course>/<unit>/<lesson>`) only those of that lesson. */
  attempts(learners: readonly string[], lesson?: string): Promise<readonly Attempt[]>;

  /** `at` is moved past what is already said about the pair, so that a wrong clock can't make a new statement an old one. */
  addAlias(from: string, to: string, same: boolean, at: number): Promise<Alias>;
  aliases(): Promise<readonly Alias[]>;

  draft(learner: string, exercise: ExerciseId): Promise<Draft | undefined>;
  /** All drafts of a learner (in a lesson, if one is named), in one read. */
  drafts(learner: string, lesson?: string): Promise<readonly Draft[]>;
  putDraft(draft: Draft): Promise<void>;
  deleteDraft(learner: string, exercise: ExerciseId): Promise<void>;

  work(learner: string, exercise: ExerciseId): Promise<Work | undefined>;
  works(learners: readonly string[]): Promise<readonly Work[]>;
  /**
   * Adds a version (strict). Of the same content as the newest one: with another outcome it takes that one's place, else
   * nothing happens. Keeps the last `WORK_VERSIONS`.
   */
  addWorkVersion(
    learner: string,
    exercise: ExerciseId,
    kind: string,
    content: Json,
    at: number,
    outcome?: Json,
  ): Promise<Work>;

  /** Everything that is kept of a learner here, as it lies there; undefined: there is no such learner. */
  kept(learner: string): Promise<KeptLearner | undefined>;
  /**
   * Takes in records from elsewhere: all of them, or none if something fails. A set union by id, which takes nothing away
   * (records/merge). Gives what was new, by learner. A learner who was deleted here and is among them is back.
   */
  merge(records: Records): Promise<ReadonlyMap<string, MergeCount>>;
  /** What `merge` would bring that is new; writes nothing. */
  previewMerge(records: Records): Promise<ReadonlyMap<string, MergeCount>>;

  /** What volunteers have written to each other about a class, newest first. */
  notes(group: string): Promise<readonly Note[]>;
  /** All of it, about all classes, in no particular order. */
  allNotes(): Promise<readonly Note[]>;
  /** Adds a note, dated after all that are known about the class, so that a wrong clock can't hide it. */
  addNote(group: string, text: string, at: number): Promise<Note>;

  machine(): Promise<MachineSettings>;
  putMachine(settings: MachineSettings): Promise<void>;
  /** What was laid down here to be found again; see records/remembering. It outlives `wipe`: it says nothing of anybody. */
  marker(): Promise<Marker | undefined>;
  putMarker(marker: Marker): Promise<void>;
  /** This machine's random id, made at first use. */
  deviceId(): Promise<string>;
  /** The class stick's folder as the browser gave it (a handle, which only its door understands); undefined: none. */
  stick(): Promise<unknown>;
  /** Remembers it; undefined: forgets it. */
  putStick(handle: unknown): Promise<void>;

  /** Calls back after any change to one of these tables, from this tab or another. Returns the way to stop. */
  subscribe(tables: readonly TableName[], listener: () => void): () => void;
  /** How many rows on disk could not be understood and were left out so far (each counted once). */
  skippedRows(): number;
  /** Closes the connection; the store is of no use afterwards. */
  close(): void;
}
