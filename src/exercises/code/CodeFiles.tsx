import { useEffect, useState } from 'preact/hooks';
import type { CodeFile } from '../../code/program.ts';
import { arrowFocus } from '../../ui/arrow-focus.ts';
import { useT } from '../../ui/context.ts';
import { domId } from '../dom-id.ts';
import { CodeFileEditor } from './CodeFileEditor.tsx';
import css from './CodeView.module.css';
import type { ToldMistake } from './run/tell-mistakes.ts';
import type { CodeExercise } from './schema.ts';

/** A place in a file, to be shown. */
export interface CodePlace {
  readonly file: string;
  readonly line: number;
}

interface CodeFilesProps {
  readonly exercise: CodeExercise;
  readonly files: readonly CodeFile[];
  readonly open: boolean;
  /** Where the learner asked to be taken; a new object each time. */
  readonly place: CodePlace | undefined;
  readonly told: ToldMistake | undefined;
  readonly onEdit: (file: string, text: string) => void;
  readonly onRun: () => void;
  /** Somebody is about to write or run. */
  readonly onIntent: () => void;
}

/** The files of a program, one open at a time, each in its own editor, which stays as it was left. */
export function CodeFiles({ exercise, files, place, told, onIntent, ...rest }: CodeFilesProps) {
  const t = useT();
  const [shown, setShown] = useState(files[0]?.name ?? '');
  useEffect(() => {
    if (place) setShown(place.file);
  }, [place]);
  const id = `${domId(exercise.id)}-file`;
  return (
    <div onPointerEnter={onIntent} onFocusIn={onIntent}>
      {files.length > 1 && (
        <div
          role="tablist"
          aria-label={t('code.files')}
          class={css.tabs}
          onKeyDown={(event) => setShown(arrowFocus(event, '[role="tab"]')?.dataset.file ?? shown)}
        >
          {files.map(({ name }) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`${id}-tab-${name}`}
              aria-selected={name === shown}
              aria-controls={`${id}-${name}`}
              data-file={name}
              data-mistaken={told?.mistake.file === name || undefined}
              tabIndex={name === shown ? 0 : -1}
              onClick={() => setShown(name)}
            >
              {name}
            </button>
          ))}
        </div>
      )}
      {files.map(({ name, text }) => (
        <pre key={name} class={css.paper} aria-hidden="true">
          {files.length > 1 && <b>{`${name}\n`}</b>}
          {text}
        </pre>
      ))}
      {files.map((file) => (
        <div
          key={file.name}
          id={`${id}-${file.name}`}
          {...(files.length > 1 ? { role: 'tabpanel', 'aria-labelledby': `${id}-tab-${file.name}` } : {})}
          hidden={file.name !== shown}
        >
          <CodeFileEditor
            {...rest}
            file={file}
            place={place?.file === file.name ? place : undefined}
            told={told?.mistake.file === file.name ? told : undefined}
          />
        </div>
      ))}
    </div>
  );
}
