import ts from 'typescript';

/** What no pure file may touch, beside what its tsconfig already hides. */
const GLOBALS = new Set([
  ...['document', 'window', 'process', 'globalThis', 'self', 'navigator', 'location', 'localStorage', 'sessionStorage'],
  ...['indexedDB', 'caches', 'fetch', 'performance', 'crypto', 'setTimeout', 'setInterval'],
]);

const HAN = /\p{Script=Han}/u;
/** Three words in a row are a sentence for people; two may be a pair of codes. */
const ENGLISH = /[A-Za-z]{2,} [a-z]+ [a-z]{2,}/;

/** Clock, chance, the browser, Node and language in a file that promised to be pure; each as `line: what`. */
export function impuritiesOf(tree: ts.SourceFile, options: { readonly mayHoldLanguage: boolean }): readonly string[] {
  const own = declaredNames(tree);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const what = worldTouchedBy(node, own) ?? (options.mayHoldLanguage ? undefined : languageIn(node));
    if (what !== undefined) found.push(`${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}: ${what}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

function worldTouchedBy(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const path = node.getText().replace(/\s+/g, '');
    if (path === 'Date.now' || path === 'Math.random') return path;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0) {
    return 'new Date()';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return 'Date()';
  if (ts.isIdentifier(node) && GLOBALS.has(node.text) && !own.has(node.text) && !isMemberName(node)) return node.text;
  return undefined;
}

/** Is this the `b` of `a.b` or the `b` of `{ b: 1 }`, which names no global? */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node;
  return ts.isQualifiedName(parent) || ts.isMethodSignature(parent) || ts.isMethodDeclaration(parent);
}

function declaredNames(tree: ts.SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const binds = ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
    if ((binds || ts.isFunctionDeclaration(node) || ts.isImportSpecifier(node)) && node.name) {
      if (ts.isIdentifier(node.name)) names.add(node.name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return names;
}

/** Texts of errors are for programmers, and may be English. */
function languageIn(node: ts.Node): string | undefined {
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateLiteralToken(node) && !ts.isJsxText(node)) return undefined;
  if (!HAN.test(node.text) && !ENGLISH.test(node.text)) return undefined;
  return isInsideError(node) ? undefined : `the text “${node.text.trim().slice(0, 40)}”`;
}

function isInsideError(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at; at = at.parent) {
    if (ts.isThrowStatement(at)) return true;
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
  }
  return false;
}
