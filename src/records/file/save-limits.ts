/** How much of a file is read before it counts as hostile. All of it is kept in memory before anything is merged. */
export interface SaveLimits {
  /** Of the file as it lies on the disk. */
  readonly fileBytes: number;
  /** Of all parts together, unpacked. */
  readonly unpackedBytes: number;
  /** Of one part, unpacked: what is done at a stretch, so that the page stays alive. */
  readonly partBytes: number;
  readonly parts: number;
  readonly lines: number;
  readonly lineBytes: number;
  readonly learners: number;
}

const MIB = 1_048_576;

/**
 * A class of 40 leaves about 60,000 lines in a year: 3 MB, 25 MB unpacked. This is some times as much, and what a machine
 * with 2 GB of memory still holds. Who has more has several files.
 */
export const saveLimits: SaveLimits = {
  fileBytes: 32 * MIB,
  unpackedBytes: 160 * MIB,
  partBytes: 4 * MIB,
  parts: 20_000,
  lines: 200_000,
  lineBytes: MIB,
  learners: 2_000,
};
