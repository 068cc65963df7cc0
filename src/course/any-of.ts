/** A pattern that finds any of the words, the longest first (文件夹 before 文件); undefined for no words at all. */
export function anyOf(words: readonly string[]): RegExp | undefined {
  const longestFirst = [...new Set(words)].filter((word) => word !== '').sort((a, b) => b.length - a.length);
  return longestFirst.length === 0 ? undefined : new RegExp(longestFirst.map(escapePattern).join('|'), 'gu');
}

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
