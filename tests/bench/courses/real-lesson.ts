import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A lesson as it is in `content/`, to be multiplied. */
export interface RealLesson {
  /** Chinese Markdown with frontmatter. */
  readonly text: string;
  readonly pictures: readonly Picture[];
}

export interface Picture {
  readonly name: string;
  readonly bytes: Buffer;
}

const FOLDER = fileURLToPath(new URL('../../../content/stepping-up/', import.meta.url));

/** The course's list of skills, which every lesson names some of. */
export const skillsFile = (): string => readFileSync(`${FOLDER}skills.yaml`, 'utf8');

/**
 * `safety/phishing` as it once was: what a page weighs besides its lesson's text must not seem to change when somebody
 * writes a sentence more.
 */
export const fixedLesson = (): RealLesson => ({
  text: readFileSync(fileURLToPath(new URL('../../fixtures/bench/phishing.md', import.meta.url)), 'utf8'),
  pictures: realLesson('safety/phishing').pictures,
});

/** Reads `<unit>/<lesson>` of the course that ships. */
export function realLesson(address: string): RealLesson {
  const folder = `${FOLDER}${address}/`;
  const names = readdirSync(folder).filter((name) => name.endsWith('.svg'));
  return {
    text: readFileSync(`${folder}zh.md`, 'utf8'),
    pictures: names.map((name) => ({ name, bytes: readFileSync(folder + name) })),
  };
}
