/** What of Monaco goes into our build: the core, the abilities a beginner's editor needs, the colours of four languages. */
const FEATURES = ['bracketMatching', 'clipboard', 'codicon', 'comment', 'contextmenu', 'find', 'indentation'].concat([
  'linesOperations',
  'wordOperations',
]);

const LANGUAGES = ['css', 'html', 'javascript', 'python'];

/** The entry of the bundle, as source text. */
export const monacoEntry = (engine: string): string =>
  [
    ...FEATURES.map((name) => `monaco-editor/features/${name}/register.js`),
    // The feature of that name registers everything but the list itself.
    'monaco-editor/editor/contrib/suggest/browser/suggestController.js',
    ...LANGUAGES.map((name) => `monaco-editor/languages/definitions/${name}/register.js`),
  ]
    .map((path) => `import ${JSON.stringify(path)};`)
    .concat(`export { openMonaco } from ${JSON.stringify(engine)};`)
    .join('\n');
