import { clipText } from '../../core/text.ts';
import type { Html } from '../../exercises/kind.ts';

/** As long as a line or two of a table's cell. */
const LONGEST = 90;

/** Our own markup as plain words, without pinyin, pictures by what they show; cut where it would fill a page. */
export function plainTextOf(html: Html, longest = LONGEST): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const pinyin of page.querySelectorAll('rt, rp')) pinyin.remove();
  for (const picture of page.querySelectorAll('img')) picture.replaceWith(picture.alt);
  for (const block of page.querySelectorAll('p, li, br')) block.append(' ');
  const text = (page.body.textContent ?? '').replace(/\s+/g, ' ').trim();
  const short = clipText(text, longest);
  return short === text ? text : `${short}…`;
}
