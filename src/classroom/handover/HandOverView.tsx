import { useEffect, useState } from 'preact/hooks';
import { handOver } from '../../progress/reports/hand-over.ts';
import type { Note } from '../../records/model.ts';
import { useT } from '../../ui/context.ts';
import { isoDay, showDay, showTime } from '../../ui/show-time.ts';
import { pageLang } from '../page-lang.ts';
import type { ViewProps } from '../view.ts';
import { handOverText } from './hand-over-text.ts';

/** As long as a save file takes a note in. */
const NOTE_UNITS = 10_000;

/** What this volunteer leaves to the next: written from the facts, edited by hand, kept, printed. */
export function HandOverView({ store, course, group, pupils }: ViewProps) {
  const t = useT();
  const [notes, setNotes] = useState<readonly Note[]>([]);
  /** By class: whoever looks at another class meanwhile finds what they had written about this one. */
  const [texts, setTexts] = useState<Readonly<Record<string, string | undefined>>>({});
  const setText = (text: string | undefined) => setTexts((before) => ({ ...before, [group]: text }));
  const [said, setSaid] = useState('');
  useEffect(() => {
    const read = () => store.notes(group).then(setNotes, () => setSaid(t('class.noteFailed')));
    read();
    return store.subscribe(['notes'], read);
  }, [store, group, t]);
  const written = () => {
    const lastAt = pupils.reduce((last, pupil) => Math.max(last, pupil.lastAt ?? 0), 0);
    return handOverText({
      facts: handOver(course, pupils, isoDay),
      course,
      group,
      day: showDay(lastAt),
      t,
      lang: pageLang(),
    });
  };
  const shown = texts[group] ?? written();
  const keep = async () => {
    try {
      await store.addNote(group, shown.slice(0, NOTE_UNITS), Date.now());
      setSaid(t('class.noteKept'));
    } catch {
      setSaid(t('class.noteFailed'));
    }
  };
  return (
    <div class="handover" data-handover>
      <h1 class="no-print">{t('class.handover')}</h1>
      <div class="class-actions">
        <button type="button" class="primary" data-action="keep-note" onClick={keep}>
          {t('class.noteKeep')}
        </button>
        <button type="button" class="plain" data-action="print-note" onClick={() => print()}>
          {t('nav.print')}
        </button>
        <button type="button" class="plain" data-action="renew-note" onClick={() => setText(undefined)}>
          {t('class.noteAnew')}
        </button>
        <p role="status">{said}</p>
      </div>
      <p class="quiet class-hint">{t('class.noteHint')}</p>
      <textarea
        class="handover-text"
        aria-label={t('class.handover')}
        rows={20}
        maxLength={NOTE_UNITS}
        value={shown}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          setSaid('');
        }}
      />
      <pre class="handover-paper">{shown}</pre>
      {notes.length > 0 && (
        <section class="handover-older">
          <h2>{t('class.notesOlder')}</h2>
          {notes.map((note) => (
            <details key={note.id} data-note={note.id}>
              <summary>{showTime(note.at)}</summary>
              <pre>{note.text}</pre>
            </details>
          ))}
        </section>
      )}
    </div>
  );
}
