import { useState } from 'preact/hooks';
import type { CourseIndex } from '../course/model.ts';
import { useT } from '../ui/context.ts';
import { codeComplaint } from './code-complaint.ts';
import { type FoundCode, readAnyCode } from './read-any-code.ts';

interface CodeEntryProps {
  readonly courses: readonly CourseIndex[];
  /** Is this what most come to this page for? */
  readonly isMain: boolean;
  readonly onFound: (found: FoundCode) => void;
}

/** Where a child types the code from their exercise book. */
export function CodeEntry({ courses, isMain, onFound }: CodeEntryProps) {
  const t = useT();
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const read = readAnyCode(text, courses);
    setComplaint(read.ok ? '' : codeComplaint(t, read.error));
    if (read.ok) onFound(read.value);
  };
  return (
    <form class="code-entry" onSubmit={submit} noValidate>
      <label>
        <span>{t('save.type')}</span>
        <input
          name="code"
          class="code"
          value={text}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-note"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setComplaint('');
          }}
        />
      </label>
      <p id="code-note" class="quiet">
        {t('save.typeNote')}
      </p>
      <p role="alert" class="complaint">
        {complaint}
      </p>
      <button type="submit" class={isMain ? 'primary' : 'plain'} data-action="read-code">
        {t('save.read')}
      </button>
    </form>
  );
}
