import type { Image, Link, Node } from 'mdast';
import type { At } from '../exercises/authored.ts';
import type { Html } from '../exercises/kind.ts';
import { escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './inline-html.ts';
import { BASE, lessonHref } from './internal-address.ts';
import type { Passage } from './lesson-draft.ts';
import { readLink } from './lesson-link.ts';
import type { LessonSource } from './lesson-source.ts';
import type { LessonSurroundings } from './lesson-surroundings.ts';
import { nearest } from './nearest.ts';
import { textOf } from './plain-text.ts';
import { LARGEST_PICTURE_KB, type PictureFacts, pictureTypes } from './read-picture.ts';
import type { Report } from './reporter.ts';
import type { TextToHtml } from './ruby.ts';

/** A picture that a page shows: what the build copies and the development server serves. */
export interface Picture {
  /** Path relative to the content folder, with forward slashes. */
  readonly file: string;
  /** Under the site's base: `pictures/<course>/<unit>/<lesson>-<name>.<hash>.<type>`. */
  readonly address: string;
  readonly hash: string;
  readonly bytes: number;
  /** `<course>/<unit>` */
  readonly unit: string;
}

/** How a part of a lesson becomes HTML. */
export interface PartStyle {
  readonly text: TextToHtml;
  readonly keepsBreaks: boolean;
  /** Does an exercise stand before it? Then it is below the first screen. */
  readonly isFar: boolean;
}

/** Makes the HTML contexts of one lesson, and collects the pictures it shows. */
export interface LessonHtml {
  context(passage: Passage, style: PartStyle): HtmlContext;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Resolves the links and pictures of one lesson; what can't be resolved is told and left out. */
export function lessonHtml(source: LessonSource, surroundings: LessonSurroundings, report: Report): LessonHtml {
  const pictures = new Map<string, Picture>();
  const context = (passage: Passage, { text, keepsBreaks, isFar }: PartStyle): HtmlContext => ({
    text,
    keepsBreaks,
    link: (node) => resolveLink(node, passage.at(node), source, surroundings, report),
    picture: (node) => writePicture(node, passage.at(node), isFar),
    report: (node: Node, code) => report(passage.at(node), code),
  });

  function writePicture(node: Image, at: At, isFar: boolean): Html {
    const found = resolvePicture(node, at, surroundings, report);
    if (found === undefined) return '';
    const picture = pictureOf(source, found.name, found.facts);
    // The first picture of a beginning is likely on the first screen; the others can wait until they come near.
    const loading = pictures.size === 0 && !isFar ? '' : ' loading="lazy"';
    pictures.set(picture.address, picture);
    const size = found.facts.size ? ` width="${found.facts.size.width}" height="${found.facts.size.height}"` : '';
    return `<img src="${BASE}/${picture.address}" alt="${escapeHtml(node.alt ?? '')}"${size}${loading} decoding="async">`;
  }

  return { context, pictures };
}

function pictureOf(source: LessonSource, name: string, { hash, bytes }: PictureFacts): Picture {
  const dot = name.lastIndexOf('.');
  const unit = `${source.course}/${source.unit}`;
  const address = `pictures/${unit}/${source.slug}-${name.slice(0, dot)}.${hash}${name.slice(dot)}`;
  return { file: `${unit}/${source.slug}/${name}`, address, hash, bytes, unit };
}

function resolvePicture(
  node: Image,
  at: At,
  surroundings: LessonSurroundings,
  report: Report,
): { readonly name: string; readonly facts: PictureFacts } | undefined {
  const target = readLink(node.url, 'unit', 'lesson').type;
  const name = node.url.replace(/^\.\//, '');
  if (!node.alt?.trim()) report(at, 'picture-alt-missing', { name });
  if (target === 'site' || target === 'unsafe') {
    report(at, target === 'site' ? 'link-other-site' : 'link-unsafe', { url: node.url });
    return undefined;
  }
  if (!/^[\w-]+\.\w+$/.test(name) || !pictureTypes.some((type) => name.endsWith(`.${type}`))) {
    report(at, 'picture-name', { name, known: pictureTypes.join('\n') });
    return undefined;
  }
  const facts = surroundings.picture(name);
  if (facts === undefined) {
    const meant = nearest(name, surroundings.pictures());
    report(at, 'picture-missing', { name, ...(meant && { nearest: meant }) });
    return undefined;
  }
  reportPicture(name, facts, at, report);
  return { name, facts };
}

function reportPicture(name: string, { bytes, danger, size }: PictureFacts, at: At, report: Report): void {
  const kilobytes = Math.ceil(bytes / 1024);
  const limit = { limit: String(LARGEST_PICTURE_KB), size: String(kilobytes) };
  if (kilobytes > LARGEST_PICTURE_KB) report(at, 'picture-too-big', { name, ...limit });
  if (danger !== undefined) report(at, 'picture-unsafe', { name, found: danger });
  if (size === undefined) report(at, 'picture-size-unknown', { name });
}

function resolveLink(
  node: Link,
  at: At,
  source: LessonSource,
  surroundings: LessonSurroundings,
  report: Report,
): string | undefined {
  const url = node.url;
  const target = readLink(url, source.unit, source.slug);
  if (target.type !== 'lesson') {
    const codes = {
      site: 'link-other-site',
      unsafe: 'link-unsafe',
      outside: 'link-outside',
      empty: 'link-empty',
    } as const;
    report(at, codes[target.type], { url, text: textOf(node.children) });
    return undefined;
  }
  const state = surroundings.lesson(target.address);
  if (state === 'ready') return lessonHref(source.lang, `${source.course}/${target.address}`);
  const meant = state === 'unknown' ? nearest(target.address, surroundings.lessons()) : undefined;
  if (state === 'coming') report(at, 'link-coming', { address: target.address }, 'warning');
  else report(at, 'link-unknown', { address: target.address, ...(meant && { nearest: meant }) });
  return undefined;
}
