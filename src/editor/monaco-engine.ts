import * as monaco from 'monaco-editor/editor/editor.api.js';
import type { SourceLang } from '../code/source-lang.ts';
import type { Engine, EngineOptions, EngineState, Highlight } from './engine.ts';
import { indentUnit } from './indent.ts';
import { monacoKeys } from './monaco-keys.ts';
import { monacoLook } from './monaco-look.ts';
import { useTheme } from './monaco-theme.ts';
import { offerWords } from './offer-words.ts';
import { changeBetween, changedOffset } from './text-change.ts';

type Model = monaco.editor.ITextModel;

const { LF } = monaco.editor.EndOfLinePreference;

/** Opens Monaco with the text, the selection, the scroll and the undo of another engine. The built files' only export. */
export function openMonaco(place: HTMLElement, options: EngineOptions, state: EngineState): Engine {
  const { lang, events } = options;
  offerWords();
  useTheme();
  const model = modelOf(state, lang);
  const editor = monaco.editor.create(place, { ...monacoLook(place, options), model });
  setModelOptions(model, lang);
  const marks = editor.createDecorationsCollection();
  let isComposing = false;

  fitHeight(place, editor);
  answerEveryClick(place, editor);
  restore(editor, model, state);
  monacoKeys(editor, events);

  const tell = (): void => {
    if (!isComposing) events.changed(model.getValue(LF));
  };
  editor.onDidCompositionStart(() => {
    isComposing = true;
  });
  editor.onDidCompositionEnd(() => {
    isComposing = false;
    tell();
  });
  model.onDidChangeContent(tell);
  editor.onDidChangeCursorPosition(({ position }) => events.caretAt(position.lineNumber));
  describeBy(place, options.hintId);

  const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): monaco.Range =>
    monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  const selectionOf = (anchor: number, caret: number): monaco.Selection =>
    monaco.Selection.fromPositions(model.getPositionAt(anchor), model.getPositionAt(caret));
  const offsetsOf = (selection: monaco.Selection): readonly [number, number] => [
    model.getOffsetAt({ lineNumber: selection.selectionStartLineNumber, column: selection.selectionStartColumn }),
    model.getOffsetAt(selection.getPosition()),
  ];

  return {
    text: () => model.getValue(LF),
    edit(changes) {
      const edits = changes.map((change) => ({ range: rangeOf(change), text: change.text }));
      const carets = (editor.getSelections() ?? []).map((selection) => offsetsOf(selection));
      const isReadOnly = editor.getOption(monaco.editor.EditorOption.readOnly);
      editor.updateOptions({ readOnly: false });
      editor.pushUndoStop();
      editor.executeEdits('jieti', edits, () =>
        carets.map(([anchor, caret]) => selectionOf(changedOffset(anchor, changes), changedOffset(caret, changes))),
      );
      editor.pushUndoStop();
      editor.updateOptions({ readOnly: isReadOnly });
    },
    focus: () => editor.focus(),
    goTo(lineNumber, column) {
      editor.setPosition(model.validatePosition({ lineNumber, column }));
      editor.revealPositionInCenterIfOutsideViewport({ lineNumber, column });
      editor.focus();
    },
    highlight(highlights) {
      marks.set(highlights.map((highlight) => ({ range: rangeOf(highlight), options: decoration(highlight) })));
    },
    setReadOnly: (readOnly) => editor.updateOptions({ readOnly, domReadOnly: readOnly }),
    dispose() {
      editor.dispose();
      model.dispose();
      place.remove();
    },
  };
}

/** A model that can undo what was typed before it was made: it gets the old texts one after the other. */
function modelOf({ log, text }: EngineState, lang: SourceLang): Model {
  const [first = '', ...later] = log.versions;
  const model = monaco.editor.createModel(first, lang);
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  for (const version of [...later, text]) step(model, version);
  return model;
}

/** After its editor is there: the first editor of a page sets the options of all models anew. */
function setModelOptions(model: Model, lang: SourceLang): void {
  const { length } = indentUnit(lang);
  model.updateOptions({
    tabSize: length,
    indentSize: length,
    insertSpaces: true,
    trimAutoWhitespace: false,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
}

function step(model: Model, version: string): void {
  const { start, end, text } = changeBetween(model.getValue(LF), version);
  if (start === end && text === '') return;
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)];
  const caret = monaco.Selection.fromPositions(from, to);
  model.pushStackElement();
  model.pushEditOperations([caret], [{ range: monaco.Range.fromPositions(from, to), text }], () => null);
  model.pushStackElement();
}

function restore(
  editor: monaco.editor.IStandaloneCodeEditor,
  model: Model,
  { selection: { start, end, isBackward }, scrollTop }: EngineState,
): void {
  const [anchor, caret] = isBackward ? [end, start] : [start, end];
  editor.setSelection(monaco.Selection.fromPositions(model.getPositionAt(anchor), model.getPositionAt(caret)));
  editor.setScrollTop(scrollTop);
  editor.render(true);
}

/** As high as its text, within the bounds that its style sheet sets. */
function fitHeight(place: HTMLElement, editor: monaco.editor.IStandaloneCodeEditor): void {
  const fit = (): void => {
    place.style.height = `${editor.getContentHeight()}px`;
    editor.layout({ width: place.clientWidth, height: place.clientHeight });
  };
  editor.onDidContentSizeChange(fit);
  fit();
}

/**
 * Monaco overlooks a click on the last pixels of its last line where that line ends between two pixels of the screen; the
 * focus would go to what lies around the editor.
 */
function answerEveryClick(place: HTMLElement, editor: monaco.editor.IStandaloneCodeEditor): void {
  place.addEventListener('mousedown', (event) => {
    const isInText = event.target instanceof Element && event.target.closest('.view-lines') !== null;
    if (event.defaultPrevented || event.button !== 0 || !isInText) return;
    event.preventDefault();
    editor.focus();
  });
}

/** The element that takes the keys says how it is left. */
function describeBy(place: HTMLElement, hintId: string): void {
  place.querySelector('textarea')?.setAttribute('aria-describedby', hintId);
}

function decoration({ look }: Highlight): monaco.editor.IModelDecorationOptions {
  const own = {
    stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
    inlineClassName: `editor-${look}`,
    inlineClassNameAffectsLetterSpacing: true,
  };
  return look === 'mark' ? { ...own, lineNumberClassName: 'editor-marked-number' } : own;
}
