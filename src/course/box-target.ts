import type { Code, Node, Paragraph, RootContent } from 'mdast';
import type { AuthoredTarget } from '../exercises/authored.ts';
import type { TargetChar, TargetLine } from '../typing/target.ts';
import { typedSyllable } from '../typing/typed-syllable.ts';
import type { Passage } from './lesson-draft.ts';
import { readOverrides, syllablesIn } from './pinyin.ts';

export interface SplitTarget {
  readonly target: AuthoredTarget | undefined;
  /** Everything else in the box. */
  readonly rest: readonly RootContent[];
}

/** Parts a typing box into what is to be typed (its fence, or else its last paragraph) and all the rest. */
export function splitTarget({ nodes, at }: Passage): SplitTarget {
  const node = nodes.find(isFence) ?? [...nodes].reverse().find(isParagraph);
  if (node === undefined) return { target: undefined, rest: nodes };
  const lines = linesOf(node);
  const target = lines.length > 0 ? { at: at(node), lines } : undefined;
  return { target, rest: nodes.filter((other) => other !== node) };
}

const isFence = (node: RootContent): node is Code => node.type === 'code';
const isParagraph = (node: RootContent): node is Paragraph => node.type === 'paragraph';

/** In a fence every character stands for itself; in a paragraph `{长|cháng}` says how one is read. */
function linesOf(node: Code | Paragraph): readonly TargetLine[] {
  const text = node.type === 'code' ? node.value : writtenText(node);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(node.type === 'code' ? plainLine : readLine);
}

const plainLine = (line: string): TargetLine => Array.from(line, (text) => ({ text }));

/** A line of text, each Chinese character with its syllable; `{长|cháng}` says how one is read. */
export function readLine(line: string): TargetLine {
  const { plain, readings } = readOverrides(line);
  const syllables = syllablesIn(plain, readings);
  let place = 0;
  return Array.from(plain, (text): TargetChar => {
    const pinyin = syllables.get(place);
    place += text.length;
    return pinyin === undefined ? { text } : { text, pinyin, syllable: typedSyllable(pinyin) };
  });
}

/** The text of a paragraph as its author wrote it, overrides included, markup not. */
function writtenText(node: Node): string {
  if (node.type === 'break') return '\n';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node && Array.isArray(node.children) ? node.children.map(writtenText).join('') : '';
}
