import type { WebFinding } from '../web-finding.ts';
import type { Page } from './page.ts';
import type { HtmlPiece } from './scan-html.ts';

const IN_HEAD: readonly string[] = [
  'title',
  'meta',
  'link',
  'style',
  'script',
  'base',
  'head',
  'html',
  'body',
  'noscript',
  'template',
];

/** Things that stand outside of `body`, where a page shows nothing of them or shows them by luck. */
function outsideBody(page: Page): readonly WebFinding[] {
  let [inHead, afterBody] = [false, false];
  const isShown = (piece: HtmlPiece): boolean =>
    (piece.type === 'text' && page.html.slice(piece.start, piece.end).trim() !== '') ||
    (piece.type === 'tag' && !piece.isEnd && !IN_HEAD.includes(piece.name));
  let inTitle = false;
  for (const piece of page.pieces) {
    if (piece.type === 'tag' && piece.name === 'head') inHead = !piece.isEnd;
    if (piece.type === 'tag' && piece.name === 'title') inTitle = !piece.isEnd;
    if (piece.type === 'tag' && piece.name === 'body') {
      inHead = false;
      afterBody = piece.isEnd;
    }
    if (inTitle || !isShown(piece) || !(inHead || afterBody)) continue;
    const space = /^\s*/.exec(page.html.slice(piece.start, piece.end))?.[0].length ?? 0;
    return [page.locate(inHead ? 'html-in-head' : 'html-after-body', piece.start + space, piece.end)];
  }
  return [];
}

/** A `li` that is in no list. */
function looseItems(page: Page): readonly WebFinding[] {
  let depth = 0;
  for (const tag of page.tags) {
    if (tag.name === 'ul' || tag.name === 'ol' || tag.name === 'menu') depth += tag.isEnd ? -1 : 1;
    if (tag.name === 'li' && !tag.isEnd && depth <= 0) return [page.locate('html-item-outside', tag.start, tag.end)];
  }
  return [];
}

/** Elements that stand where they don't belong. */
export const findPlaces = (page: Page): readonly WebFinding[] => [...outsideBody(page), ...looseItems(page)];
