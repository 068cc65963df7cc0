const SLICES = 8;
const STEPS = 3_000_000;

/** The milliseconds that a fixed piece of work takes: the quickest of some slices, with a pause for the page between them. */
export async function measureWork(): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let slice = 0; slice < SLICES; slice += 1) {
    const began = performance.now();
    work(slice);
    best = Math.min(best, performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return best;
}

/** What comes out is of no use; it goes out so that no compiler leaves the work undone. */
function work(seed: number): number {
  let state = seed;
  for (let step = 0; step < STEPS; step += 1) state = (Math.imul(state, 1_664_525) + 1_013_904_223) ^ (state >>> 7);
  return state;
}
