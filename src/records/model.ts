import type { Json } from '../core/json.ts';
import type { Alias, Attempt } from '../exercises/attempt.ts';
import type { ExerciseId } from '../exercises/kind.ts';

/** What is kept of a learner beside attempts and aliases, whether on a disk, in a save file or on a class stick. */

export interface Learner {
  readonly id: string;
  /** At most 12 graphemes; empty for a guest. */
  readonly nickname: string;
  readonly animal: string;
  readonly guest: boolean;
  /** A class or group name; empty: none. */
  readonly group: string;
  /** Three picture names, in order; undefined: no lock. */
  readonly lock?: readonly string[] | undefined;
  /** How often the above was changed; two machines' rows are told apart by it, never by a clock. Missing: never. */
  readonly edits?: number | undefined;
  readonly createdAt: number;
  readonly seenAt: number;
  /** The start of the app in which the learner was deleted; erased for good at the next start. */
  readonly deletedIn?: string | undefined;
  readonly settings: LearnerSettings;
}

export interface LearnerSettings {
  /** undefined: as the lesson says. */
  readonly pinyin?: boolean | undefined;
  /** `<course>/<pathway>`; undefined: as the machine says. */
  readonly pathway?: string | undefined;
}

/** The unsent state of an exercise. */
export interface Draft {
  readonly learner: string;
  readonly exercise: ExerciseId;
  readonly revision: string;
  readonly at: number;
  readonly session: Json;
}

/** One version of something a child made. */
export interface WorkVersion {
  readonly id: string;
  readonly at: number;
  readonly device: string;
  readonly seq: number;
  readonly content: Json;
  /** What came of it when it was run, such as a turtle's drawing; read by whoever knows its form. */
  readonly outcome?: Json | undefined;
}

/** Something a child made in an exercise, with its last versions, oldest first. */
export interface Work {
  readonly learner: string;
  readonly exercise: ExerciseId;
  readonly kind: string;
  readonly versions: readonly WorkVersion[];
}

/** What one volunteer writes to the next about a class. The newest one of a class counts; older ones stay. */
export interface Note {
  readonly id: string;
  /** The class's name, as learners have it in `group`. */
  readonly group: string;
  readonly device: string;
  readonly seq: number;
  readonly at: number;
  readonly text: string;
}

/** Records of any number of learners, each sort in no particular order. */
export interface Records {
  readonly learners: readonly Learner[];
  readonly attempts: readonly Attempt[];
  readonly aliases: readonly Alias[];
  readonly drafts: readonly Draft[];
  readonly works: readonly Work[];
  readonly notes: readonly Note[];
}
