import { chronological } from '../chronological.ts';
import type { Work, WorkVersion } from '../model.ts';
import { greaterText } from './greater-text.ts';
import { laterOf } from './later-of.ts';

/**
 * All versions of a work that two machines have, each once, oldest first; none is left out, however many there are. What
 * else is said of the work comes from the machine with the newer version.
 */
export const unionWork = (one: Work, other: Work): Work => unionWorks([one, other]);

/** `unionWork` of one or more, in one go: a file has a line for each version. */
export function unionWorks(works: readonly [Work, ...Work[]]): Work {
  const [first, ...others] = works.map(headOf);
  return { ...others.reduce(newerHead, first ?? headOf(works[0])).work, versions: unionVersions(works) };
}

/** A work without its versions, and how new the newest of them was. */
interface Head {
  readonly work: Work;
  readonly newestAt: number;
}

const headOf = (work: Work): Head => ({
  work: { ...work, versions: [] },
  newestAt: work.versions.reduce((newest, { at }) => Math.max(newest, at), Number.NEGATIVE_INFINITY),
});

function newerHead(one: Head, other: Head): Head {
  if (one.newestAt !== other.newestAt) return one.newestAt > other.newestAt ? one : other;
  return { ...one, work: greaterText(one.work, other.work) };
}

function unionVersions(works: readonly Work[]): readonly WorkVersion[] {
  const byId = new Map<string, WorkVersion>();
  for (const version of works.flatMap((work) => work.versions)) {
    const known = byId.get(version.id);
    byId.set(version.id, known === undefined ? version : laterOf(known, version));
  }
  return chronological(byId.values());
}
