const SIZES = [4, 6, 8, 12, 18, 26] as const;

/** The width in em of a blank for the longest accepted answer, in coarse steps: it gives room, not the answer away. */
export function blankSize(accepted: readonly string[]): number {
  const room = Math.max(0, ...accepted.map(widthOf)) * 1.25 + 1;
  return SIZES.find((size) => size >= room) ?? 26;
}

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, char) => sum + (/[\u1100-\uffdc]/.test(char) ? 1 : 0.58), 0);
