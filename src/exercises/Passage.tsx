import type { ComponentChildren } from 'preact';
import { Markup } from '../ui/Markup.tsx';
import type { PassageBlock } from './authored.ts';

interface PassageProps {
  readonly passage: readonly PassageBlock[];
  /** What stands at a mark, by its number. */
  readonly mark: (number: number) => ComponentChildren;
  /** What stands below a block, given the numbers of its marks. */
  readonly below?: (marks: readonly number[]) => ComponentChildren;
}

/** Text with places in it. */
export function Passage({ passage, mark, below }: PassageProps) {
  return (
    <>
      {passage.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an author's paragraphs never change places
        <div class="passage" key={index}>
          <div class="passage-text">
            {block.segments.map((segment) =>
              'html' in segment ? <Markup key={segment.html} html={segment.html} /> : mark(segment.mark),
            )}
          </div>
          {below?.(block.segments.flatMap((segment) => ('mark' in segment ? [segment.mark] : [])))}
        </div>
      ))}
    </>
  );
}
