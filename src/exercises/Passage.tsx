import { type ComponentChildren, Fragment } from 'preact';
import { Markup } from '../ui/Markup.tsx';
import type { PassageBlock, Segment } from './authored.ts';

interface PassageProps {
  readonly passage: readonly PassageBlock[];
  /** What stands at a mark, by its number. */
  readonly mark: (number: number) => ComponentChildren;
  /** What a mark says, where marks are parts of the text; without it they are places to be filled. */
  readonly nameOf?: (number: number) => string;
  /** What stands below a block, given the numbers of its marks. */
  readonly below?: (marks: readonly number[]) => ComponentChildren;
}

/** Text with places in it. */
export function Passage({ passage, mark, nameOf, below }: PassageProps) {
  return (
    <>
      {passage.map(({ segments }, index) => (
        <div class="passage" key={index}>
          <div class={isAddress(segments, nameOf) ? 'passage-text passage-address' : 'passage-text'}>
            {segments.map((segment, at) => (
              <Fragment key={at}>
                {'html' in segment ? (
                  <Markup html={segment.html.slice(at === 0 ? 0 : closingOf(segment).length)} />
                ) : (
                  <WithClosing closing={closingOf(segments[at + 1])}>{mark(segment.mark)}</WithClosing>
                )}
              </Fragment>
            ))}
          </div>
          {below?.(segments.flatMap((segment) => ('mark' in segment ? [segment.mark] : [])))}
        </div>
      ))}
    </>
  );
}

/** Is it one long name without spaces, such as a web address? Each of its signs counts, so they stand close and alike. */
const isAddress = (segments: readonly Segment[], nameOf: PassageProps['nameOf']): boolean =>
  nameOf !== undefined &&
  /^[\x21-\x7e]+$/.test(segments.map((segment) => ('mark' in segment ? nameOf(segment.mark) : segment.html)).join(''));

/** Browsers break a line between a box and a full stop; a Chinese line must not begin with one. */
function WithClosing({ closing, children }: { readonly closing: string; readonly children: ComponentChildren }) {
  return (
    <span class="passage-mark">
      {children}
      {closing}
    </span>
  );
}

/** The closing punctuation that a segment of markup begins with. */
const closingOf = (segment: Segment | undefined): string =>
  segment && 'html' in segment ? (/^[，。！？、；：”’）》」,.!?:;)]+/.exec(segment.html)?.[0] ?? '') : '';
