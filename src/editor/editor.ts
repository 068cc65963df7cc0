import { type FullWidthPlace, findFullWidth } from '../code/full-width.ts';
import type { SourceLang } from '../code/source-lang.ts';
import type { Translate } from '../i18n/t.ts';
import { addEditorStyle } from './add-editor-style.ts';
import type { Engine, EngineEvents, EngineOptions, Highlight } from './engine.ts';
import { isTiny, loadMonaco } from './load-monaco.ts';
import { type EditorMark, moveMarks } from './move-marks.ts';
import { newDiv } from './new-div.ts';
import { newNote } from './note.ts';
import { openPlain } from './plain-engine.ts';
import { changeBetween } from './text-change.ts';

export type { EditorMark } from './move-marks.ts';
export { wantMonaco } from './want-monaco.ts';

export interface EditorOptions {
  readonly lang: SourceLang;
  readonly text: string;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly interfaceLang: 'zh' | 'en';
  readonly t: Translate;
  /** After each change, by whomever; never in the middle of a composition. */
  readonly onChange: (text: string) => void;
  /** Ctrl+Enter. */
  readonly onRun?: () => void;
  readonly readOnly?: boolean;
  /** The smallest height, in lines. */
  readonly rows?: number;
  /** Monaco could not be had; the plain editor stays, and nothing is lost. */
  readonly onFault?: (error: unknown) => void;
}

export interface Editor {
  text(): string;
  /** As one step of undo. */
  setText(text: string): void;
  focus(): void;
  /** In the place of those before. A mark moves with its line, and goes when its line is changed. */
  setMarks(marks: readonly EditorMark[]): void;
  /** Puts the caret there and shows it; line and column count from 1. */
  goTo(line: number, column?: number): void;
  setReadOnly(is: boolean): void;
  dispose(): void;
  readonly engine: () => 'plain' | 'monaco';
}

const ROWS = 6;
let opened = 0;

/**
 * Opens an editor in an empty element. A plain one answers at once; when the learner comes near, Monaco is loaded and
 * takes over in a pause between two keys.
 */
export function openEditor(place: HTMLElement, options: EditorOptions): Editor {
  const { lang, t, onChange, onRun } = options;
  addEditorStyle();
  const { root, box, noteLine, hintId } = build(place, options);
  let marks: readonly EditorMark[] = [];
  let places: readonly FullWidthPlace[] = [];
  let [text, line, isReadOnly] = ['', 1, options.readOnly ?? false];
  let [name, isWanted, isGone]: ['plain' | 'monaco', boolean, boolean] = ['plain', false, false];
  const note = newNote(noteLine, t, mend);

  function look(): void {
    places = isReadOnly ? [] : findFullWidth(text, lang);
    engine.highlight([...places.map(fullWidth), ...marks.map((mark) => stretchOf(text, mark))].sort(byStart));
    say();
  }

  function say(): void {
    const said = marks.find((mark) => mark.line === line);
    note.show(text, places, said && t('editor.markAt', { line, message: said.message }));
  }

  function mend(): void {
    if (places.length === 0) return;
    engine.edit(places);
    engine.focus();
  }

  const events: EngineEvents = {
    changed(now) {
      if (now === text) return;
      marks = moveMarks(marks, text, now);
      text = now;
      look();
      onChange(now);
    },
    caretAt(now) {
      if (now === line) return;
      line = now;
      say();
    },
    run: () => onRun?.(),
    mend,
  };
  const engineOptions = (): EngineOptions => ({ lang, label: options.label, hintId, readOnly: isReadOnly, events });

  const plain = openPlain(box, options.text, engineOptions());
  let engine: Engine = plain;
  text = plain.text();
  look();

  /** In one task, so that each key goes to the one or to the other. */
  async function want(): Promise<void> {
    if (isWanted || isTiny()) return;
    isWanted = true;
    try {
      const openMonaco = await loadMonaco(options.interfaceLang, plain.hands.quiet);
      await plain.hands.quiet();
      if (!isGone) handOver(openMonaco);
    } catch (error) {
      isWanted = false;
      options.onFault?.(error);
    }
  }

  function handOver(openMonaco: Awaited<ReturnType<typeof loadMonaco>>): void {
    const state = plain.state();
    const stage = newDiv('editor-monaco');
    box.append(stage);
    try {
      const monaco = openMonaco(stage, engineOptions(), state);
      engine = monaco;
      name = 'monaco';
      if (state.isFocused) monaco.focus();
      plain.dispose();
      root.dataset.engine = name;
      look();
    } catch (error) {
      stage.remove();
      options.onFault?.(error);
    }
  }

  for (const intent of ['pointerenter', 'focusin'] as const) root.addEventListener(intent, () => void want());

  return {
    text: () => engine.text(),
    setText(now) {
      const wanted = now.replace(/\r\n?/g, '\n');
      if (wanted !== engine.text()) engine.edit([changeBetween(engine.text(), wanted)]);
    },
    focus: () => engine.focus(),
    setMarks(now) {
      marks = now;
      look();
    },
    goTo: (to, column = 1) => engine.goTo(to, column),
    setReadOnly(is) {
      isReadOnly = is;
      engine.setReadOnly(is);
      look();
    },
    dispose() {
      isGone = true;
      engine.dispose();
      root.remove();
    },
    engine: () => name,
  };
}

const fullWidth = ({ start, end }: FullWidthPlace): Highlight => ({ start, end, look: 'full-width' });

const byStart = (one: Highlight, other: Highlight): number => one.start - other.start;

/** Where a mark stands in the text; without columns: all of the line but the blanks before it. */
function stretchOf(text: string, { line, column, endColumn }: EditorMark): Highlight {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  const from = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const first = Math.min((column ?? own.length - own.trimStart().length + 1) - 1, Math.max(own.length - 1, 0));
  const last = Math.min((endColumn ?? (column === undefined ? own.length + 1 : column + 1)) - 1, own.length);
  return { start: from + first, end: from + Math.max(last, Math.min(first + 1, own.length)), look: 'mark' };
}

function build(place: HTMLElement, { t, rows = ROWS }: EditorOptions) {
  opened += 1;
  const root = newDiv('editor');
  const hint = newDiv('editor-hint');
  const box = newDiv('editor-box');
  const noteLine = newDiv('editor-note');
  root.dataset.engine = 'plain';
  root.style.setProperty('--editor-rows', `${rows}`);
  hint.id = `editor-hint-${opened}`;
  hint.textContent = t('editor.hint');
  root.append(hint, box, noteLine);
  place.append(root);
  return { root, box, noteLine, hintId: hint.id };
}
