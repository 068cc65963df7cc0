import { type CodeFile, type CodeLang, fileNames } from '../../code/program.ts';
import type { AuthoredBox, AuthoredFence } from '../authored.ts';
import type { Report } from '../read-box.ts';

/** The fences of a box as files. */
export interface AuthoredFiles {
  readonly start: readonly CodeFile[];
  /** Empty if no fence is one. */
  readonly solution: readonly CodeFile[];
  /** Assertions of the author's, in order. */
  readonly checks: readonly string[];
}

const ROLES = ['start', 'solution', 'check'] as const;

/** By the language that stands at a fence, the file that it is. */
const FILES: Readonly<Record<CodeLang, Readonly<Record<string, string>>>> = {
  python: { python: 'main.py', py: 'main.py' },
  javascript: { javascript: 'main.js', js: 'main.js' },
  web: { html: 'index.html', css: 'style.css', javascript: 'script.js', js: 'script.js' },
};

/**
 * Reads what the fences are. A page's solution need hold only the files that differ from the start; a page has its files
 * from any fence that names them, those that its markup asks for, and always `index.html`.
 */
export function readFiles(box: AuthoredBox, lang: CodeLang, report: Report): AuthoredFiles {
  const found = { start: new Map<string, string>(), solution: new Map<string, string>() };
  const checks: string[] = [];
  box.fences.forEach((fence, index) => {
    const read = readFence(fence, lang, ['fences', index], report);
    if (read === undefined) return;
    if (read.role === 'check') checks.push(fence.text);
    else if (found[read.role].has(read.file)) report('code-fence-twice', ['fences', index], { info: infoOf(fence) });
    else found[read.role].set(read.file, fence.text);
  });
  const [first = ''] = fileNames[lang];
  const page = `${found.start.get(first) ?? ''} ${found.solution.get(first) ?? ''}`;
  const isThere = (name: string) => found.start.has(name) || found.solution.has(name) || page.includes(name);
  const names = fileNames[lang].filter((name) => name === first || isThere(name));
  const start = names.map((name) => ({ name, text: found.start.get(name) ?? '' }));
  const solution = start.map(({ name, text }) => ({ name, text: found.solution.get(name) ?? text }));
  return { start, solution: found.solution.size === 0 ? [] : solution, checks };
}

const infoOf = ({ lang, role }: AuthoredFence): string => `${lang} ${role}`.trim();

function readFence(fence: AuthoredFence, lang: CodeLang, path: readonly PropertyKey[], report: Report) {
  const file = Object.entries(FILES[lang]).find(([name]) => name === fence.lang)?.[1];
  const role = ROLES.find((name) => name === fence.role);
  if (file !== undefined && role !== undefined) return { file, role };
  const known = Object.keys(FILES[lang])
    .filter((name) => name.length > 2)
    .flatMap((name) => ROLES.map((each) => `${name} ${each}`));
  report('code-fence', path, { info: infoOf(fence), known: known.join('\n') });
  return undefined;
}
