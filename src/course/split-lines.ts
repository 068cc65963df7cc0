import type { PhrasingContent } from 'mdast';

/** Inline content cut at its line breaks, soft and hard ones; empty lines are left out. */
export function splitLines(nodes: readonly PhrasingContent[]): readonly (readonly PhrasingContent[])[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else if (node.type !== 'text') lines.at(-1)?.push(node);
    else {
      node.value.split('\n').forEach((value, index) => {
        if (index > 0) lines.push([]);
        if (value !== '') lines.at(-1)?.push({ ...node, value });
      });
    }
  }
  return lines.filter((line) => line.length > 0);
}
