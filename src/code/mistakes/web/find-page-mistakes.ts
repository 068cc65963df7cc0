import { type Program, textOfFile } from '../../program.ts';
import { findHints } from '../javascript/find-hints.ts';
import type { PageFacts } from '../javascript/page-facts.ts';
import type { Mistake } from '../mistake.ts';
import { toMistake } from '../source/finding.ts';
import { placesIn } from '../source/places.ts';
import { findCss } from './css/find-css.ts';
import { findNames } from './html/find-names.ts';
import { findNesting } from './html/find-nesting.ts';
import { findPlaces } from './html/find-places.ts';
import { findSigns } from './html/find-signs.ts';
import { findFiles, findValues } from './html/find-values.ts';
import { attributeOf, type Page } from './html/page.ts';
import { onlyCode, scanHtml, type Tag } from './html/scan-html.ts';

const HTML = 'index.html';
const CSS = 'style.css';
const SCRIPT = 'script.js';

function pageOf(program: Program): Page {
  const html = textOfFile(program, HTML);
  const pieces = scanHtml(html);
  const tags = pieces.filter((piece): piece is Tag => piece.type === 'tag');
  const files = Object.fromEntries(program.files.map(({ name, text }) => [name, text]));
  return { html, pieces, tags, locate: placesIn(html), files };
}

/** The ids, classes and tags that are on the page, for whoever looks for them. */
export function factsOf(program: Program): PageFacts {
  const tags = pageOf(program).tags.filter(({ isEnd }) => !isEnd);
  const ids = tags.flatMap((tag) => attributeOf(tag, 'id') ?? []);
  const classes = tags.flatMap((tag) => (attributeOf(tag, 'class') ?? '').split(/\s+/).filter((name) => name !== ''));
  return { ids, classes, tags: tags.map(({ name }) => name) };
}

/**
 * Mistakes in a web page that no browser tells, the most important first: what breaks the reading of the page, then what
 * is misspelt, then what has no effect, last what is only not well done. Those of one kind go from top to bottom.
 */
export function findPageMistakes(program: Program): readonly Mistake[] {
  const page = pageOf(program);
  const script = `${textOfFile(program, SCRIPT)}\n${onlyCode(page.html, 'script')}`;
  const target = { page: factsOf(program), script };
  const inHtml = (findings: ReturnType<typeof findSigns>): readonly Mistake[] =>
    findings.map((finding) => toMistake(HTML, finding));
  const signs = findSigns(page);
  const isElsewhere = (told: ReturnType<typeof findSigns>) => {
    const lines = new Set(told.map(({ line }) => line));
    return ({ line }: { readonly line: number | undefined }): boolean => !lines.has(line);
  };
  // A tag that can't be read has strange names for that reason, and for both reasons misses what it seems to miss.
  const names = findNames(page).filter(isElsewhere(signs));
  const values = findValues(page).filter(isElsewhere([...signs, ...names]));
  // What is broken breaks what follows: nesting is told when the tags can be read.
  return [
    ...inHtml(signs),
    ...(signs.length === 0 ? inHtml(findNesting(page)) : []),
    ...inHtml(names),
    ...inHtml(findFiles(page)),
    ...inHtml(findPlaces(page)),
    ...findCss(textOfFile(program, CSS), target).map((finding) => toMistake(CSS, finding)),
    ...inHtml(findCss(onlyCode(page.html, 'style'), target)),
    ...findHints(textOfFile(program, SCRIPT)).map((finding) => toMistake(SCRIPT, finding)),
    ...findHints(onlyCode(page.html, 'script')).map((finding) => toMistake(HTML, finding)),
    ...inHtml(values),
  ];
}
