import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { markFromMarkdown, markSyntax } from './mark-syntax.ts';

/**
 * What Markdown has and lessons don't: indented code (a slip of the space bar), underlined headings (a line of dashes
 * below a sentence) and link definitions (out of sight of the checker).
 */
const disabled = { disable: { null: ['codeIndented', 'setextUnderline', 'definition'] } };

function jietiSyntax(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), gfmTaskListItem(), markSyntax, disabled];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), markFromMarkdown];
}

const processor = unified().use(remarkParse).use(jietiSyntax).use(remarkCjkFriendly).freeze();

/** Parses Markdown with tables, task items and `[[ ]]`; no footnotes, no bare addresses, no directives (`10:30` is text). */
export const parseMarkdown = (text: string): Root => processor.parse(text);
