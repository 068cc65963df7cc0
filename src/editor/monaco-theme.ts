import * as monaco from 'monaco-editor/editor/editor.api.js';

const THEME = 'jieti';
let isWatching = false;

/** The learner's system sets the colours: only Monaco's own themes for that keep to them. */
const forced = window.matchMedia('(forced-colors: active)');
const dark = window.matchMedia('(prefers-color-scheme: dark)');

/** Gives Monaco the colours of the page's theme, now and whenever it changes. */
export function useTheme(): void {
  apply();
  if (isWatching) return;
  isWatching = true;
  new MutationObserver(apply).observe(document.documentElement, { attributeFilter: ['data-theme'] });
  for (const query of [forced, dark]) query.addEventListener('change', apply);
}

function apply(): void {
  if (forced.matches) {
    monaco.editor.setTheme(dark.matches ? 'hc-black' : 'hc-light');
    return;
  }
  const style = getComputedStyle(document.documentElement);
  const token = (name: string): string => sixDigits(style.getPropertyValue(`--${name}`).trim());
  monaco.editor.defineTheme(THEME, {
    base: document.documentElement.dataset.theme === 'dark' ? 'vs-dark' : 'vs',
    inherit: false,
    rules: rulesOf(token),
    colors: coloursOf(token),
  });
  monaco.editor.setTheme(THEME);
}

const painter = document.createElement('canvas').getContext('2d');

/** Monaco takes colours as `#rrggbb` only; a stylesheet, once made small, says `#fff` or `red`. */
function sixDigits(colour: string): string {
  if (painter === null) return colour;
  painter.fillStyle = colour;
  return painter.fillStyle;
}

type Token = (name: string) => string;

/** Colours of Monarch's tokens; Monaco wants them without their `#`. */
function rulesOf(token: Token): monaco.editor.ITokenThemeRule[] {
  const colours: Readonly<Record<string, readonly string[]>> = {
    ink: ['', 'delimiter', 'attribute.value.html.text'],
    quiet: ['comment'],
    plum: ['keyword', 'tag', 'metatag'],
    good: ['string', 'attribute.value', 'regexp'],
    persimmon: ['number', 'attribute.value.number', 'attribute.value.unit', 'constant'],
    lake: ['attribute.name', 'type', 'predefined', 'annotation'],
  };
  return Object.entries(colours).flatMap(([name, tokens]) =>
    tokens.map((of) => ({ token: of, foreground: token(name).slice(1) })),
  );
}

function coloursOf(token: Token): monaco.editor.IColors {
  const washed = `${token('lake')}40`;
  return {
    foreground: token('ink'),
    focusBorder: token('ink'),
    'editor.background': token('card'),
    'editor.foreground': token('ink'),
    'editorCursor.foreground': token('ink'),
    'editorLineNumber.foreground': token('quiet'),
    'editorLineNumber.activeForeground': token('ink'),
    'editor.selectionBackground': washed,
    'editor.inactiveSelectionBackground': `${token('lake')}26`,
    'editor.findMatchBackground': token('nearly-wash'),
    'editor.findMatchBorder': token('nearly-line'),
    'editor.findMatchHighlightBackground': token('nearly-wash'),
    'editorBracketMatch.background': token('level-wash'),
    'editorBracketMatch.border': token('line-strong'),
    'editorIndentGuide.background1': token('line'),
    'editorIndentGuide.activeBackground1': token('rule'),
    'editorWidget.background': token('card'),
    'editorWidget.foreground': token('ink'),
    'editorWidget.border': token('line-strong'),
    'editorSuggestWidget.background': token('card'),
    'editorSuggestWidget.border': token('line-strong'),
    'editorSuggestWidget.foreground': token('ink'),
    'editorSuggestWidget.selectedBackground': token('level-wash'),
    'editorSuggestWidget.selectedForeground': token('ink'),
    'editorSuggestWidget.highlightForeground': token('lake'),
    'editorSuggestWidget.focusHighlightForeground': token('lake'),
    'list.hoverBackground': token('level-wash'),
    'list.hoverForeground': token('ink'),
    'input.background': token('card'),
    'input.foreground': token('ink'),
    'input.border': token('line-strong'),
    'menu.background': token('card'),
    'menu.foreground': token('ink'),
    'menu.selectionBackground': token('level-wash'),
    'menu.selectionForeground': token('ink'),
    'menu.border': token('line-strong'),
    'widget.shadow': '#00000033',
    'scrollbarSlider.background': `${token('line-strong')}66`,
    'scrollbarSlider.hoverBackground': `${token('line-strong')}99`,
    'scrollbarSlider.activeBackground': `${token('line-strong')}cc`,
  };
}
