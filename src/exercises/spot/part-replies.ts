import type { AuthoredItem } from '../authored.ts';
import type { Html } from '../kind.ts';
import type { Report } from '../read-box.ts';

/** A dash between a part and its reason; a hyphen only with spaces around it, since words hold hyphens. */
const DASH = /\s*(?:——|—|–)\s*|\s+--?\s+/g;

/**
 * The replies of list items `part — reason`, by the part's number. `part#2 — …` names the second of equal parts;
 * without a number all of them that have no reply of their own.
 */
export function readPartReplies(
  items: readonly AuthoredItem[],
  parts: readonly string[],
  report: Report,
): ReadonlyMap<number, Html> {
  const own = new Map<number, Html>();
  const shared = new Map<number, Html>();
  for (const [index, item] of items.entries()) {
    const found = findReply(item, parts);
    if (!found) {
      reportUnknown(item, index, report);
      continue;
    }
    const replies = found.numbered ? own : shared;
    if (found.places.some((place) => replies.has(place))) report('spot-reply-twice', ['items', index]);
    for (const place of found.places) replies.set(place, found.html);
  }
  return new Map([...shared, ...own]);
}

function reportUnknown(item: AuthoredItem, index: number, report: Report): void {
  const [dash] = item.text.matchAll(DASH);
  if (!dash) report('spot-reply-form', ['items', index], { text: item.text });
  else report('spot-reply-unknown', ['items', index], { text: item.text.slice(0, dash.index) });
}

interface Found {
  readonly places: readonly number[];
  readonly numbered: boolean;
  readonly html: Html;
}

/** A part may itself hold dashes: the first dash that has a part before it counts. */
function findReply(item: AuthoredItem, parts: readonly string[]): Found | undefined {
  const dashes = [...item.text.matchAll(DASH)];
  for (const [count, dash] of dashes.entries()) {
    const named = findParts(item.text.slice(0, dash.index).trim(), parts);
    if (named) return { ...named, html: htmlAfterDash(item.html, count) };
  }
  return undefined;
}

function findParts(name: string, parts: readonly string[]): Omit<Found, 'html'> | undefined {
  const places = placesOf(name, parts);
  if (places.length > 0) return { places, numbered: false };
  const [, text = '', nth = ''] = /^(.*)#(\d+)$/s.exec(name) ?? [];
  const place = placesOf(text.trim(), parts)[Number(nth) - 1];
  return place === undefined ? undefined : { places: [place], numbered: true };
}

const placesOf = (name: string, parts: readonly string[]): readonly number[] =>
  parts.flatMap((part, index) => (oneSpaced(part) === oneSpaced(name) ? [index] : []));

const oneSpaced = (text: string): string => text.replace(/\s+/g, ' ');

/** The markup after the dash of that number; tags that were opened before it and closed after it are opened again. */
function htmlAfterDash(html: Html, count: number): Html {
  const tokens = [...html.matchAll(new RegExp(`<[^>]*>|${DASH.source}`, 'g'))];
  const dash = tokens.filter(([token]) => !token.startsWith('<'))[count];
  if (!dash) return html;
  const before = tokens.filter((token) => token.index < dash.index && token[0].startsWith('<'));
  return openTags(before.map(([tag]) => tag)).join('') + html.slice(dash.index + dash[0].length);
}

function openTags(tags: readonly string[]): readonly string[] {
  const open: string[] = [];
  for (const tag of tags) {
    if (tag.startsWith('</')) open.pop();
    else if (!/^<(?:img|br|wbr)\b|\/>$/.test(tag)) open.push(tag);
  }
  return open;
}
