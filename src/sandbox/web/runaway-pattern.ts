/**
 * Can this regular expression take for ever on a short text? True where something repeated without bound stands inside
 * something repeated without bound, as in `(a+)+`, or where the repeated choices may begin alike, as in `(a|a)*`.
 * Coarse: it also refuses some that would do.
 */
export function isRunawayPattern(pattern: string): boolean {
  const groups: Group[] = [newGroup()];
  for (let at = 0; at < pattern.length; at += 1) {
    const char = pattern[at];
    const group = groups[groups.length - 1] as Group;
    if (char === '\\') at += 1;
    else if (char === '[') at = endOfClass(pattern, at);
    else if (char === '(') groups.push(newGroup());
    else if (char === '|') group.hasChoices = true;
    else if (char === ')') {
      const isRepeated = isUnbounded(pattern, at + 1);
      if (isRepeated && (group.hasRepeat || group.hasChoices)) return true;
      groups.pop();
      const outer = groups[groups.length - 1];
      if (outer === undefined) return false; // Not a pattern at all.
      if (isRepeated || group.hasRepeat) outer.hasRepeat = true;
      if (group.hasChoices) outer.hasChoices = true;
    } else if (isUnbounded(pattern, at)) group.hasRepeat = true;
  }
  return hasManyRepeats(pattern);
}

interface Group {
  hasRepeat: boolean;
  hasChoices: boolean;
}

const newGroup = (): Group => ({ hasRepeat: false, hasChoices: false });

/** Is what stands at `at` a sign for "as often as it goes", or for very often? */
function isUnbounded(pattern: string, at: number): boolean {
  const char = pattern[at];
  if (char === '*' || char === '+') return true;
  const counts = /^\{(\d+)(,?)(\d*)\}/.exec(pattern.slice(at, at + 20));
  if (counts === null) return false;
  const [, least = '', comma, most = ''] = counts;
  return comma === ',' && (most === '' || Number(most) > 10) && Number(least) < 1e9;
}

function endOfClass(pattern: string, from: number): number {
  for (let at = from + 1; at < pattern.length; at += 1) {
    if (pattern[at] === '\\') at += 1;
    else if (pattern[at] === ']') return at;
  }
  return pattern.length;
}

/** `.*.*.*.*`: each more is a power more. */
const hasManyRepeats = (pattern: string): boolean => (pattern.match(/(?:\.|\\[wsdWSD]|\])[*+]/g)?.length ?? 0) > 4;
