import * as monaco from 'monaco-editor/editor/editor.api.js';
import type { EngineEvents } from './engine.ts';

type CodeEditor = monaco.editor.IStandaloneCodeEditor;

const LISTED = 'suggestWidgetVisible';
const CHOSEN = 'suggestWidgetHasFocusedSuggestion';
/** Here Esc closes something first. */
const OPEN = `${LISTED} || findWidgetVisible || renameInputVisible`;

/** The keys of our own: run, mend, the way out, and Tab for the first word of the list. */
export function monacoKeys(editor: CodeEditor, events: EngineEvents): void {
  const { KeyMod, KeyCode } = monaco;
  const on = (id: string, keybinding: number, run: () => void, precondition?: string): void => {
    editor.addAction({
      id: `jieti.${id}`,
      label: id,
      keybindings: [keybinding],
      run,
      ...(precondition === undefined ? {} : { precondition }),
    });
  };
  on('run', KeyMod.CtrlCmd | KeyCode.Enter, events.run);
  on('mend', KeyCode.F8, events.mend);
  on('leave', KeyCode.Escape, () => editor.updateOptions({ tabFocusMode: true }), `!(${OPEN})`);
  on('first', KeyCode.Tab, () => takeFirst(editor), `${LISTED} && !${CHOSEN}`);
  const stay = (): void => {
    if (editor.getOption(monaco.editor.EditorOption.tabFocusMode)) editor.updateOptions({ tabFocusMode: false });
  };
  editor.onKeyDown(({ keyCode }) => {
    if (!KEEPS_LEAVING.has(keyCode)) stay();
  });
  // Not Monaco's own event, which comes later, and never to somebody who is back at once.
  editor.getContainerDomNode().addEventListener('focusout', stay);
}

const KEEPS_LEAVING: ReadonlySet<monaco.KeyCode> = new Set([
  monaco.KeyCode.Escape,
  monaco.KeyCode.Tab,
  monaco.KeyCode.Shift,
]);

/** None is chosen until the learner goes down the list, so that Enter is a new line; Tab means the first. */
function takeFirst(editor: CodeEditor): void {
  editor.trigger('jieti', 'selectNextSuggestion', {});
  editor.trigger('jieti', 'acceptSelectedSuggestion', {});
}
