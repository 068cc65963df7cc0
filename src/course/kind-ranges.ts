import type { Kind } from '../exercises/exercise.ts';
import { boxName, boxNames, isKind } from './box-names.ts';
import { readBoxOpening } from './box-opening.ts';
import type { CodeFences } from './code-fences.ts';
import { nearest } from './nearest.ts';
import type { SourceLine } from './source-line.ts';
import { type LineRange, splitBlocks } from './split-blocks.ts';

/** The lines inside an exercise's box. */
export interface KindRange extends LineRange {
  readonly kind: Kind;
}

/** Where the exercises of a file stand, before anything is parsed: what a line may mean hangs on the kind around it. */
export function kindRanges(lines: readonly SourceLine[], fences: CodeFences, from: number): readonly KindRange[] {
  const texts = lines.map(({ text }) => text);
  return splitBlocks(texts, fences, from, () => undefined).flatMap((block) => {
    const kind = block.type === 'box' ? kindOf(texts[block.opening] ?? '') : undefined;
    return kind === undefined ? [] : [{ kind, from: block.from, to: block.to }];
  });
}

function kindOf(opening: string): Kind | undefined {
  const { name } = readBoxOpening(opening, () => undefined);
  const known = boxName(name) ?? boxName(nearest(name, boxNames) ?? '');
  return known !== undefined && isKind(known) ? known : undefined;
}
