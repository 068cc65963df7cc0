import type { Attempt } from '../exercises/attempt.ts';

interface Timed {
  readonly attempt: Attempt;
  readonly time: number;
}

/**
 * The attempts in the order in which they were made, as far as that can be known, each once; the same for any order of
 * the input.
 *
 * Within a device its numbers decide, never its clock. Between devices only clocks are left: an attempt's time is the
 * latest that its device had shown by then, so that a clock that was set back doesn't move later attempts before earlier
 * ones. Equal times: device, number and id decide.
 */
export function chronological(attempts: Iterable<Attempt>): readonly Attempt[] {
  const timed = [...byDevice(attempts).values()].flatMap(timedByNumber);
  return timed.sort((one, other) => one.time - other.time || byPlace(one.attempt, other.attempt)).map(attemptOf);
}

const attemptOf = ({ attempt }: Timed): Attempt => attempt;

function byDevice(attempts: Iterable<Attempt>): ReadonlyMap<string, readonly Attempt[]> {
  const seen = new Set<string>();
  const devices = new Map<string, Attempt[]>();
  for (const attempt of attempts) {
    if (seen.has(attempt.id)) continue;
    seen.add(attempt.id);
    const ofDevice = devices.get(attempt.device);
    if (ofDevice === undefined) devices.set(attempt.device, [attempt]);
    else ofDevice.push(attempt);
  }
  return devices;
}

function timedByNumber(ofDevice: readonly Attempt[]): readonly Timed[] {
  let time = Number.NEGATIVE_INFINITY;
  return [...ofDevice].sort(byPlace).map((attempt) => {
    time = Math.max(time, attempt.at);
    return { attempt, time };
  });
}

/** A disk that was copied to other machines, or put back by a restore card, gives the same numbers twice. */
function byPlace(one: Attempt, other: Attempt): number {
  return compare(one.device, other.device) || one.seq - other.seq || one.at - other.at || compare(one.id, other.id);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
