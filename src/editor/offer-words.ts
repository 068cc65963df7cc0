import * as monaco from 'monaco-editor/editor/editor.api.js';
import type { SourceLang } from '../code/source-lang.ts';
import { offeredWords } from './offered-words.ts';

let isOffered = false;

/** Offers the words of each language and those the learner has written, without a worker: the texts are short. */
export function offerWords(): void {
  if (isOffered) return;
  isOffered = true;
  for (const lang of ['javascript', 'html', 'css', 'python'] as const) {
    monaco.languages.registerCompletionItemProvider(lang, {
      provideCompletionItems: (model, position) => offer(lang, model, position),
    });
  }
}

function offer(lang: SourceLang, model: monaco.editor.ITextModel, position: monaco.Position) {
  const { startColumn, endColumn, word } = model.getWordUntilPosition(position);
  const range = new monaco.Range(position.lineNumber, startColumn, position.lineNumber, endColumn);
  const { known, written } = offeredWords(model.getValue(), word, lang);
  const kinds = monaco.languages.CompletionItemKind;
  const suggestion = (label: string, kind: monaco.languages.CompletionItemKind) => ({
    label,
    kind,
    range,
    insertText: label,
  });
  return {
    // Asked for anew with each letter: only words that begin so, none that merely hold the letters.
    incomplete: true,
    suggestions: [
      ...known.map((label) => suggestion(label, kinds.Keyword)),
      ...written.map((label) => suggestion(label, kinds.Text)),
    ],
  };
}
