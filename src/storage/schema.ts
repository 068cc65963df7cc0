import type { Dexie, Transaction } from 'dexie';

/** One step in the life of the tables on disk. Released steps never change: old machines still take them one by one. */
export interface SchemaVersion {
  readonly version: number;
  /** What it brought, in a word or two. */
  readonly name: string;
  /** Tables that are new or whose keys change, in Dexie's notation: the primary key first, then the indexes. */
  readonly tables: Readonly<Record<string, string | null>>;
  /** Rewrites rows of the version before. */
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * All versions, oldest first. Attempts, drafts and works are kept in the order of their keys, so that a learner's rows,
 * and within them a lesson's, lie side by side: one range, read without any index, and nothing but the row to write.
 */
export const schemaVersions: readonly SchemaVersion[] = [
  {
    version: 1,
    name: 'foundation',
    tables: {
      learners: 'id',
      attempts: '[learner+exercise+id]',
      aliases: 'id',
      drafts: '[learner+exercise]',
      works: '[learner+exercise]',
      settings: 'key',
    },
  },
  { version: 2, name: 'notes', tables: { notes: 'id' } },
];

/** The number of the newest of these versions as IndexedDB counts it: Dexie multiplies by ten. */
export const nativeVersion = (versions: readonly SchemaVersion[]): number =>
  10 * Math.max(...versions.map((step) => step.version));

/** Tells Dexie how to build these tables and how to get there from older ones. */
export function declareSchema(db: Dexie, versions: readonly SchemaVersion[]): void {
  for (const step of versions) {
    const declared = db.version(step.version).stores({ ...step.tables });
    if (step.upgrade !== undefined) declared.upgrade(step.upgrade);
  }
}
