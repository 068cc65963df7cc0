import { compareText } from '../core/text.ts';

/** What a device has numbered and dated: an attempt, a version of a work. */
export interface Numbered {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly at: number;
}

interface Timed<T> {
  readonly record: T;
  readonly time: number;
}

/**
 * The attempts (or versions of a work) in the order in which they were made, as far as that can be known, each once; the
 * same for any order of the input.
 *
 * Within a device its numbers decide, never its clock. Between devices only clocks are left: a record's time is the
 * latest that its device had shown by then, so that a clock that was set back doesn't move later records before earlier
 * ones. Equal times: device, number and id decide.
 */
export function chronological<T extends Numbered>(records: Iterable<T>): readonly T[] {
  const timed = [...byDevice(records).values()].flatMap(timedByNumber);
  return timed
    .sort((one, other) => one.time - other.time || byPlace(one.record, other.record))
    .map(({ record }) => record);
}

function byDevice<T extends Numbered>(records: Iterable<T>): ReadonlyMap<string, readonly T[]> {
  const seen = new Set<string>();
  const devices = new Map<string, T[]>();
  for (const record of records) {
    if (seen.has(record.id)) continue;
    seen.add(record.id);
    const ofDevice = devices.get(record.device);
    if (ofDevice === undefined) devices.set(record.device, [record]);
    else ofDevice.push(record);
  }
  return devices;
}

function timedByNumber<T extends Numbered>(ofDevice: readonly T[]): readonly Timed<T>[] {
  let time = Number.NEGATIVE_INFINITY;
  return [...ofDevice].sort(byPlace).map((record) => {
    time = Math.max(time, record.at);
    return { record, time };
  });
}

/** A disk that was copied to other machines, or put back by a restore card, gives the same numbers twice. */
function byPlace(one: Numbered, other: Numbered): number {
  return (
    compareText(one.device, other.device) || one.seq - other.seq || one.at - other.at || compareText(one.id, other.id)
  );
}
