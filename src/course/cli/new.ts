import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import process from 'node:process';
import { courseSlugs } from '../read-content.ts';
import { callerPath, projectRoot } from './caller-path.ts';
import { cliWords, langOfLocale } from './cli-words.ts';

import { newKind } from './new-kind.ts';
import { newLesson } from './new-lesson.ts';
import { newWords } from './new-words.ts';

/** `npm run new lesson <course>/<unit>/<lesson>` and `npm run new kind NAME`. Exit code 1: it couldn't; 2: wrong usage. */

const lang = langOfLocale(process.env);
const words = newWords[lang];

function startLesson(address: string, content: string): number {
  if (!existsSync(content)) return fail(cliWords[lang].noFolder(content), 2);
  const made = newLesson(content, address, courseSlugs(content));
  if (!made.ok) return fail(words.lessonFault(made.error), made.error.type === 'address' ? 2 : 1);
  const { files, listed } = made.value;
  const shown = files.map((file) => relative(process.cwd(), resolve(content, file)));
  console.log(words.lessonMade({ files: shown, listed, address }));
  return 0;
}

function startKind(name: string): number {
  const made = newKind(resolve(projectRoot, 'src/exercises'), name);
  if (!made.ok) return fail(words.kindFault(made.error), made.error.type === 'name' ? 2 : 1);
  console.log(words.kindMade(made.value));
  return 0;
}

function fail(message: string, code: number): number {
  console.error(message);
  return code;
}

function main([what, name, ...rest]: readonly string[]): number {
  const [option, folder] = rest;
  const content = option === '--content' && folder !== undefined ? callerPath(folder) : undefined;
  if (name === undefined || (rest.length > 0 && content === undefined)) return fail(cliWords[lang].newUsage, 2);
  if (what === 'lesson')
    return startLesson(name, content ?? resolve(projectRoot, process.env.JIETI_CONTENT ?? 'content'));
  if (what === 'kind' && rest.length === 0) return startKind(name);
  return fail(cliWords[lang].newUsage, 2);
}

process.exitCode = main(process.argv.slice(2));
