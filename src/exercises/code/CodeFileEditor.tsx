import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CodeFile } from '../../code/program.ts';
import { type Editor, openEditor } from '../../editor/editor.ts';
import { useT } from '../../ui/context.ts';
import type { CodePlace } from './CodeFiles.tsx';
import css from './CodeView.module.css';
import type { ToldMistake } from './run/tell-mistakes.ts';

interface CodeFileEditorProps {
  readonly file: CodeFile;
  readonly open: boolean;
  readonly place: CodePlace | undefined;
  readonly told: ToldMistake | undefined;
  readonly onEdit: (file: string, text: string) => void;
  readonly onRun: () => void;
}

/** One file in the editor. Before there is one, and without script, it stands in a plain field that takes keys already. */
export function CodeFileEditor(props: CodeFileEditorProps) {
  const { file, open, place, told } = props;
  const t = useT();
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>();
  // The editor keeps the first callbacks it is given.
  const latest = useRef(props);
  latest.current = props;

  const [first] = useState(file.text);
  useLayoutEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    // What a quick child wrote before the page woke is in the field that came with it.
    const early = place.querySelector('textarea');
    const [text, at, isFocused] = [early?.value ?? first, early?.selectionStart, early === document.activeElement];
    place.textContent = '';
    editor.current = openEditor(place, {
      lang: langOf(file.name),
      text,
      label: t('code.editor', { file: file.name }),
      interfaceLang: document.documentElement.lang.startsWith('en') ? 'en' : 'zh',
      t,
      readOnly: !open,
      onChange: (now) => latest.current.onEdit(file.name, now),
      onRun: () => latest.current.onRun(),
      // The plain editor stays, and nothing is lost; but it should be known.
      onFault: console.error,
    });
    if (text !== file.text) props.onEdit(file.name, text);
    if (isFocused) {
      const before = text.slice(0, at).split('\n');
      editor.current.goTo(before.length, (before[before.length - 1] ?? '').length + 1);
      editor.current.focus();
    }
    return () => editor.current?.dispose();
  }, []);
  useLayoutEffect(() => {
    if (editor.current && editor.current.text() !== file.text) editor.current.setText(file.text);
  }, [file.text]);
  useEffect(() => editor.current?.setReadOnly(!open), [open]);
  useEffect(() => {
    const { line, ...columns } = told?.mistake ?? {};
    editor.current?.setMarks(line === undefined ? [] : [{ ...markOf(columns), line, message: told?.what ?? '' }]);
  }, [told]);
  useEffect(() => {
    if (!place || !editor.current) return;
    editor.current.goTo(place.line);
    editor.current.focus();
  }, [place]);
  return (
    <div class={css.editor} ref={host} data-editor={file.name}>
      <textarea aria-label={t('code.editor', { file: file.name })} rows={8} spellcheck={false} autocomplete="off">
        {first}
      </textarea>
    </div>
  );
}

const markOf = ({ column, endColumn }: Partial<ToldMistake['mistake']>) => ({
  ...(column === undefined ? {} : { column }),
  ...(endColumn === undefined ? {} : { endColumn }),
});

const LANGS = { js: 'javascript', html: 'html', css: 'css', py: 'python' } as const;

function langOf(name: string): (typeof LANGS)[keyof typeof LANGS] {
  const ending = Object.entries(LANGS).find(([end]) => name.endsWith(`.${end}`));
  return ending?.[1] ?? 'python';
}
