import type { Html } from '../exercises/kind.ts';
import { blocksToHtml } from './html.ts';
import { type HtmlContext, inlineToHtml } from './inline-html.ts';
import type { Passage } from './lesson-draft.ts';
import { splitLines } from './split-lines.ts';

/** What a teacher or paper box says, line by line, so that the plan can lay it out: a paragraph's lines, or a whole list. */
export function planLines({ nodes }: Passage, context: HtmlContext): readonly Html[] {
  return nodes.flatMap((node) =>
    node.type === 'paragraph'
      ? splitLines(node.children).map((line) => inlineToHtml(line, context))
      : [blocksToHtml([node], context)],
  );
}
