import { type EditKind, type EditLog, logEdit, newLog, restLog } from './edit-log.ts';
import type { Engine, EngineOptions, EngineState, Highlight } from './engine.ts';
import { type Hands, watchHands } from './hands.ts';
import { newDiv } from './new-div.ts';
import { plainKeys } from './plain-keys.ts';
import { plainLines } from './plain-lines.ts';
import { changeBetween, changedOffset, changedText, type TextChange } from './text-change.ts';

/** The engine that is there at once: a text field. */
export interface PlainEngine extends Engine {
  /** What the hands do in it. */
  readonly hands: Hands;
  state(): EngineState;
}

/** A rest of the hands after which typing is a new step of undo. */
const REST_MS = 1000;

/** Opens a plain field in an element. */
export function openPlain(place: HTMLElement, text: string, options: EngineOptions): PlainEngine {
  const { events, lang } = options;
  const { scroller, layer, field } = build(place, text, options);
  const lines = plainLines(layer);
  let highlights: readonly Highlight[] = [];
  let log: EditLog = newLog(field.value);
  let drawnText = field.value;
  let kind: EditKind | undefined;
  let isComposing = false;
  let restTimer = 0;

  const draw = (): void => lines.draw(field.value, highlights);

  function edited(inputType: string): void {
    moveHighlights();
    draw();
    if (isComposing) return;
    log = logEdit(log, field.value, kind ?? kindOf(inputType));
    window.clearTimeout(restTimer);
    restTimer = window.setTimeout(rest, REST_MS);
    showCaret();
    events.changed(field.value);
  }

  function moveHighlights(): void {
    const change = [changeBetween(drawnText, field.value)];
    const moved = (offset: number): number => changedOffset(offset, change);
    highlights = highlights.map(({ start, end, look }) => ({ start: moved(start), end: moved(end), look }));
    drawnText = field.value;
  }

  function rest(): void {
    log = restLog(log);
  }

  /** The browser shows the caret before the layer has grown by a line. */
  function showCaret(): void {
    const line = lines.line(caretLine() - 1);
    if (line === undefined) return;
    const bottom = line.offsetTop + line.offsetHeight;
    if (line.offsetTop + line.offsetHeight > scroller.scrollTop + scroller.clientHeight) {
      scroller.scrollTop = bottom - scroller.clientHeight;
    }
  }

  const caretLine = (): number => field.value.slice(0, field.selectionEnd).split('\n').length;

  /** By the browser's own command, so that its undo knows of it; where the field isn't shown, without. */
  function replace({ start, end, text: wanted }: TextChange): void {
    field.setSelectionRange(start, end);
    kind = 'other';
    const isDone = withFocus(field, () =>
      wanted === '' ? document.execCommand('delete') : document.execCommand('insertText', false, wanted),
    );
    if (!isDone) {
      field.setRangeText(wanted, start, end, 'end');
      edited('');
    }
    kind = undefined;
  }

  const keys = plainKeys(field, lang, replace);
  const hands = watchHands(field);

  field.addEventListener('keydown', (event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && event.ctrlKey) events.run();
    else if (event.key === 'F8') events.mend();
    else if (!keys.press(event)) return;
    event.preventDefault();
  });
  field.addEventListener('compositionstart', () => {
    isComposing = true;
  });
  field.addEventListener('compositionend', () => {
    isComposing = false;
    edited('insertCompositionText');
  });
  field.addEventListener('input', (event) => edited(event instanceof InputEvent ? event.inputType : ''));
  field.addEventListener('blur', keys.rest);
  field.addEventListener('pointerdown', rest);
  const onSelection = (): void => {
    if (document.activeElement === field && !isComposing) events.caretAt(caretLine());
  };
  document.addEventListener('selectionchange', onSelection);
  draw();

  return {
    hands,
    text: () => field.value,
    edit(changes) {
      const { selectionStart, selectionEnd } = field;
      const change = changeBetween(field.value, changedText(field.value, changes));
      if (change.start === change.end && change.text === '') return;
      const { readOnly } = field;
      field.readOnly = false;
      replace(change);
      field.readOnly = readOnly;
      field.setSelectionRange(changedOffset(selectionStart, changes), changedOffset(selectionEnd, changes));
    },
    focus: () => field.focus(),
    goTo(line, column) {
      const all = field.value.split('\n');
      const start = all.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
      const at = Math.min(start + Math.min(column - 1, all[line - 1]?.length ?? 0), field.value.length);
      field.focus({ preventScroll: true });
      field.setSelectionRange(at, at);
      lines.line(line - 1)?.scrollIntoView({ block: 'nearest' });
    },
    highlight(next) {
      highlights = next;
      draw();
    },
    setReadOnly(is) {
      field.readOnly = is;
    },
    state: () => ({
      log,
      text: field.value,
      selection: {
        start: field.selectionStart,
        end: field.selectionEnd,
        isBackward: field.selectionDirection === 'backward',
      },
      scrollTop: scroller.scrollTop,
      isFocused: document.activeElement === field,
    }),
    dispose() {
      window.clearTimeout(restTimer);
      hands.dispose();
      document.removeEventListener('selectionchange', onSelection);
      scroller.remove();
    },
  };
}

function kindOf(inputType: string): EditKind {
  if (inputType === 'historyUndo' || inputType === 'historyRedo') return 'undo';
  if (inputType === 'insertText' || inputType === 'insertCompositionText') return 'type';
  return inputType.startsWith('deleteContent') ? 'delete' : 'other';
}

/** The browser's commands work on what has the focus; it comes back to where it was. False if the field can't have it. */
function withFocus(field: HTMLElement, act: () => boolean): boolean {
  const focused = document.activeElement;
  if (focused !== field) field.focus({ preventScroll: true });
  const isDone = document.activeElement === field && act();
  if (focused !== field && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  return isDone;
}

function build(place: HTMLElement, text: string, { label, hintId, readOnly }: EngineOptions) {
  const scroller = newDiv('editor-plain');
  const sheet = newDiv('editor-sheet');
  const layer = newDiv('editor-lines');
  layer.setAttribute('aria-hidden', 'true');
  const field = document.createElement('textarea');
  field.className = 'editor-field';
  field.value = text;
  field.readOnly = readOnly;
  field.setAttribute('aria-label', label);
  field.setAttribute('aria-describedby', hintId);
  field.setAttribute('autocapitalize', 'off');
  field.autocomplete = 'off';
  field.spellcheck = false;
  sheet.append(layer, field);
  scroller.append(sheet);
  place.append(scroller);
  return { scroller, layer, field };
}
