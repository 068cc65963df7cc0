import type { ListItem, PhrasingContent } from 'mdast';
import { type HtmlContext, inlineToHtml } from './inline-html.ts';
import type { Passage } from './lesson-draft.ts';
import type { WordCard } from './model.ts';
import type { Report } from './reporter.ts';

/** The cards of a words box: list items `**word**: meaning`. Whatever else stands there is told and left out. */
export function wordCards(passage: Passage, context: HtmlContext, report: Report): readonly WordCard[] {
  return passage.nodes.flatMap((node) => {
    if (node.type !== 'list') {
      report(passage.at(node), 'word-card-form');
      return [];
    }
    return node.children.flatMap((item) => {
      const card = wordCard(item, context);
      if (card === undefined) report(passage.at(item), 'word-card-form');
      return card ?? [];
    });
  });
}

function wordCard(item: ListItem, context: HtmlContext): WordCard | undefined {
  const [paragraph, ...others] = item.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const [word, ...rest] = paragraph.children;
  const meaning = withoutColon(rest);
  if (word?.type !== 'strong' || meaning === undefined) return undefined;
  return { word: inlineToHtml(word.children, context), meaning: inlineToHtml(meaning, context) };
}

/** What follows the colon, Chinese or not; undefined if there is no colon or nothing behind it. */
function withoutColon([first, ...rest]: readonly PhrasingContent[]): readonly PhrasingContent[] | undefined {
  if (first?.type !== 'text' || !/^\s*[:：]/.test(first.value)) return undefined;
  const value = first.value.replace(/^\s*[:：]\s*/, '');
  if (value === '') return rest.length === 0 ? undefined : rest;
  return [{ ...first, value }, ...rest];
}
