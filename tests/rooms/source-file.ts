import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** A path such as `src/core/ids.ts` for ours; undefined for a package. */
  readonly file: string | undefined;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** From the project's folder, with slashes: `src/core/ids.ts`. */
  readonly path: string;
  readonly text: string;
  /** The file's scripts as syntax trees: one, or for an Astro file its frontmatter and its script elements. */
  readonly trees: readonly ts.SourceFile[];
  readonly imports: readonly Import[];
}

/** All files under a folder of the project. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

export const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Reads a TypeScript or Astro file, its imports resolved. */
export function readSourceFile(path: string): SourceFile {
  const text = readText(path);
  const trees = scriptsOf(path, text).map((script) =>
    ts.createSourceFile(path.replace(/\.astro$/, '.ts'), script, ts.ScriptTarget.ESNext, true),
  );
  return { path, text, trees, imports: trees.flatMap((tree) => importsOf(path, tree)) };
}

function scriptsOf(path: string, text: string): readonly string[] {
  if (!path.endsWith('.astro')) return [text];
  const frontmatter = /^\s*---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? '';
  const elements = [...text.matchAll(/<script\b(?![^>]*type="application\/json")[^>]*>(.*?)<\/script>/gs)];
  return [frontmatter, ...elements.map((match) => match[1] ?? '')];
}

function importsOf(path: string, tree: ts.SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return;
    found.push({ specifier: specifier.text, file: resolveOurs(path, specifier.text), typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node)) {
      if (ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function resolveOurs(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  const [path = ''] = specifier.split('?');
  return join(dirname(from), path).replaceAll('\\', '/');
}
