import type { WebFinding } from '../web-finding.ts';
import { tags as knownTags, looseTags, voidTags } from './html-words.ts';
import type { Page } from './page.ts';
import type { Tag } from './scan-html.ts';

const same =
  (name: string) =>
  (tag: Tag): boolean =>
    tag.name === name;

/** Reads the tags as boxes in boxes, and tells each that is not closed, or closed in the wrong place. */
export function findNesting(page: Page): readonly WebFinding[] {
  const found: WebFinding[] = [];
  const stack: Tag[] = [];
  const forgiven = new Set<Tag>();
  const at = (code: WebFinding['code'], tag: Tag, values = {}): void => {
    found.push(page.locate(code, tag.start, tag.end, { tag: tag.name, ...values }));
  };
  const unclosed = (tag: Tag): void => {
    // That a tag doesn't exist is told elsewhere, and says more: `<imge>` needs no end.
    if (knownTags.includes(tag.name) && !looseTags.includes(tag.name)) at('html-not-closed', tag);
  };
  const later = (index: number): readonly Tag[] => page.tags.slice(index + 1);

  const open = (tag: Tag, index: number): void => {
    const top = stack[stack.length - 1];
    if (top && isMeantAsEnd(page, top, tag, later(index))) {
      at('html-slash-missing', tag);
      stack.pop();
    } else if (!voidTags.includes(tag.name) && page.html[tag.end - 2] !== '/') stack.push(tag);
  };

  const close = (tag: Tag, index: number): void => {
    if (forgiven.has(tag)) return;
    const depth = stack.map(same(tag.name)).lastIndexOf(true);
    const top = stack[stack.length - 1];
    if (depth >= 0) {
      const [next] = later(index);
      const inner = stack.splice(depth).slice(1);
      const crossed = inner.length === 1 ? inner[0] : undefined;
      if (crossed && next?.isEnd && next.name === crossed.name) {
        at('html-wrong-nesting', tag, { inner: crossed.name, outer: tag.name });
        forgiven.add(next);
      } else for (const one of inner) unclosed(one);
      return;
    }
    if (voidTags.includes(tag.name)) {
      at('html-void-end', tag);
      return;
    }
    const isForTop = top && !later(index).some((end) => end.isEnd && end.name === top.name);
    if (isForTop && !looseTags.includes(top.name)) {
      at('html-end-differs', tag, { open: top.name, close: tag.name });
      stack.pop();
    } else at('html-end-alone', tag);
  };

  page.tags.forEach((tag, index) => {
    if (tag.isEnd) close(tag, index);
    else open(tag, index);
  });
  for (const tag of stack) unclosed(tag);
  return found;
}

/** `<p>text<p>`: the second one has no attributes, nothing behind it in its line, and no end of its own. */
function isMeantAsEnd(page: Page, top: Tag, tag: Tag, later: readonly Tag[]): boolean {
  if (top.name !== tag.name || tag.attributes.length > 0 || !knownTags.includes(tag.name)) return false;
  const between = page.html.slice(top.end, tag.start);
  const rest = page.html.slice(tag.end).split('\n', 1)[0] ?? '';
  const [next] = later;
  return between.trim() !== '' && /^\s*(?:<|$)/.test(rest) && !(next?.isEnd && next.name === tag.name);
}
