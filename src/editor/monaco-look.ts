import type * as monaco from 'monaco-editor/editor/editor.api.js';
import type { EngineOptions } from './engine.ts';

/** How Monaco looks and behaves: as the plain field does, with colours. What would distract a beginner is off. */
export function monacoLook(
  place: HTMLElement,
  { label, readOnly }: EngineOptions,
): monaco.editor.IStandaloneEditorConstructionOptions {
  const { fontFamily } = getComputedStyle(place);
  const isCalm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return {
    ariaLabel: label,
    readOnly,
    domReadOnly: readOnly,
    // The text field: it is known to work with input methods and screen readers in every Chromium since 88.
    editContext: false,
    accessibilitySupport: 'auto',
    fontFamily,
    fontSize: 20,
    lineHeight: 30,
    suggestFontSize: 18,
    suggestLineHeight: 32,
    padding: { top: 8, bottom: 8 },
    lineNumbersMinChars: 3,
    lineDecorationsWidth: 18,
    glyphMargin: false,
    folding: false,
    wordWrap: 'on',
    automaticLayout: true,
    fixedOverflowWidgets: true,
    scrollBeyondLastLine: false,
    overviewRulerLanes: 0,
    overviewRulerBorder: false,
    hideCursorInOverviewRuler: true,
    scrollbar: { alwaysConsumeMouseWheel: false, horizontal: 'hidden', verticalScrollbarSize: 12 },
    minimap: { enabled: false },
    stickyScroll: { enabled: false },
    renderLineHighlight: 'none',
    renderWhitespace: 'none',
    renderFinalNewline: 'on',
    cursorBlinking: isCalm ? 'solid' : 'blink',
    cursorWidth: 3,
    roundedSelection: false,
    occurrencesHighlight: 'off',
    selectionHighlight: false,
    links: false,
    colorDecorators: false,
    matchBrackets: 'always',
    // As in the plain field: what is typed is what stands there, with both engines.
    autoClosingBrackets: 'never',
    autoClosingQuotes: 'never',
    autoSurround: 'never',
    autoIndent: 'advanced',
    detectIndentation: false,
    dragAndDrop: false,
    // We mark what an input method left, with words of our own.
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
    quickSuggestions: { other: true, comments: false, strings: false },
    // These come from a worker; `offerWords` offers them without.
    wordBasedSuggestions: 'off',
    suggest: { selectionMode: 'never', showStatusBar: false, preview: false, showIcons: false },
    acceptSuggestionOnEnter: 'on',
    acceptSuggestionOnCommitCharacter: false,
    inlineSuggest: { enabled: false },
    parameterHints: { enabled: false },
    hover: { enabled: 'off' },
  };
}
