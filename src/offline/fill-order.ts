import { packOf, unitOf } from './pack-of.ts';
import type { PackRef, UnitRef } from './site-manifest.ts';

/**
 * The pack to fetch next: of the unit in front of the child (`path` is their page) first its own language, then the
 * pictures, then the other language; after that in the site's order. Undefined when none is left.
 */
export function nextPack(waiting: readonly PackRef[], path: string): PackRef | undefined {
  const front = packOf(path);
  return waiting.reduce<PackRef | undefined>(
    (best, pack) => (best === undefined || urgency(pack, front) < urgency(best, front) ? pack : best),
    undefined,
  );
}

function urgency({ id }: PackRef, front: string | undefined): number {
  if (id === front) return 0;
  if (front === undefined || unitOf(id) !== unitOf(front)) return 3;
  return id.startsWith('pictures/') ? 1 : 2;
}

/** How many lessons are there in all their languages, with their pictures and tools, of how many. */
export function countReady(
  units: readonly UnitRef[],
  isStored: (pack: PackRef) => boolean,
  hasTools: boolean,
): { readonly ready: number; readonly total: number } {
  const isReady = ({ packs, usesTools }: UnitRef) => packs.every(isStored) && (hasTools || !usesTools);
  const lessonsOf = (some: readonly UnitRef[]) => some.reduce((sum, { lessons }) => sum + lessons, 0);
  return { ready: lessonsOf(units.filter(isReady)), total: lessonsOf(units) };
}
