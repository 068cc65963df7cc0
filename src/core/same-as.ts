/** A dated statement that two ids are, or no longer are, the same. */
export interface SameStatement {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly same: boolean;
  readonly at: number;
  readonly device: string;
  readonly seq: number;
}

/**
 * All ids that are the same as `start` by way of any chain of pairs, `start` included. About each pair, in whichever
 * order it was named, only the latest statement counts; so the order of the list and repetitions in it don't matter.
 */
export function sameAs(start: string, statements: Iterable<SameStatement>): ReadonlySet<string> {
  const neighbours = neighboursOf(latestPerPair(statements));
  const found = new Set([start]);
  // A Set hands out what is added while it is walked through.
  for (const id of found) {
    for (const neighbour of neighbours.get(id) ?? []) found.add(neighbour);
  }
  return found;
}

function latestPerPair(statements: Iterable<SameStatement>): Iterable<SameStatement> {
  const latest = new Map<string, SameStatement>();
  for (const statement of statements) {
    const pair = [statement.from, statement.to].sort().join('\n');
    const known = latest.get(pair);
    if (known === undefined || isLater(statement, known)) latest.set(pair, statement);
  }
  return latest.values();
}

/** Clocks may be wrong, but all machines must agree: time first, then device, number and id decide. */
function isLater(one: SameStatement, other: SameStatement): boolean {
  if (one.at !== other.at) return one.at > other.at;
  if (one.device !== other.device) return one.device > other.device;
  if (one.seq !== other.seq) return one.seq > other.seq;
  return one.id > other.id;
}

function neighboursOf(statements: Iterable<SameStatement>): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (from: string, to: string) => neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  for (const { from, to, same } of statements) {
    if (!same) continue;
    join(from, to);
    join(to, from);
  }
  return neighbours;
}
