import { clipText } from '../../core/text.ts';

const LONGEST = 60;

/**
 * What a page calls itself: its title, else its first heading; empty if it has neither. The document that is read for it
 * runs nothing and loads nothing.
 */
export function pageTitle(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const heading = page.querySelector('h1, h2, h3')?.textContent ?? '';
  return clipText((page.title || heading).replace(/\s+/g, ' ').trim(), LONGEST);
}
