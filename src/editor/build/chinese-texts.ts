import { readFileSync } from 'node:fs';

const ALL = /_VSCODE_NLS_MESSAGES\s*=\s*(\[.*?\]);/s;
const ASKED_FOR = /\blocalize2?\((\d+),/g;

/**
 * Monaco's Chinese texts as a script to load before it: only those that the bundled files ask for, at their places in
 * the list. Throws if the package has them in another form.
 */
export function chineseTexts(file: string, bundled: readonly string[]): string {
  const json = ALL.exec(readFileSync(file, 'utf8'))?.[1];
  if (json === undefined) throw new Error(`${file} holds no list of texts. Has Monaco changed?`);
  const texts = JSON.parse(json) as readonly string[];
  const asked = new Set(bundled.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(ASKED_FOR)].map(numberOf)));
  const last = Math.max(...asked);
  const kept = texts.slice(0, last + 1).map((text, index) => (asked.has(index) ? JSON.stringify(text) : ''));
  return `globalThis._VSCODE_NLS_MESSAGES=[${kept.join()}];globalThis._VSCODE_NLS_LANGUAGE="zh-cn";\n`;
}

const numberOf = ([, digits]: RegExpMatchArray): number => Number(digits);
