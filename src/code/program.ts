/** The languages a learner can write. `web` is a page of HTML with its style and its script. */
export type CodeLang = 'javascript' | 'web' | 'python';

export const codeLangs: readonly CodeLang[] = ['javascript', 'web', 'python'];

/** One file of a program; its name is one of `fileNames` of its language. */
export interface CodeFile {
  readonly name: string;
  readonly text: string;
}

/** What a learner wrote. The first file is the one that runs. */
export interface Program {
  readonly lang: CodeLang;
  readonly files: readonly CodeFile[];
}

/** The files that a program can have, in the order of their tabs. Only a web page has more than one. */
export const fileNames: Readonly<Record<CodeLang, readonly string[]>> = {
  javascript: ['main.js'],
  web: ['index.html', 'style.css', 'script.js'],
  python: ['main.py'],
};

/** The text of a file; empty where the program has none of that name. */
export const textOfFile = (program: Program, name: string): string =>
  program.files.find((file) => file.name === name)?.text ?? '';

/** All files as one text, to tell whether two programs are the same. */
export const codeOf = (files: readonly CodeFile[]): string => files.map(({ text }) => text).join('\u0000');
