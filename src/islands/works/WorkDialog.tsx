import { useMemo } from 'preact/hooks';
import { useT } from '../../ui/context.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { fromRoot } from '../../ui/root.ts';
import { showDay, showTime } from '../../ui/show-time.ts';
import type { Made, ShownWork } from './made.ts';
import { PagePreview } from './PagePreview.tsx';
import { WorkCode } from './WorkCode.tsx';

interface WorkDialogProps {
  readonly work: ShownWork;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** A work at its full size, what it was before, and the ways on: to paper, or back to its lesson. */
export function WorkDialog({ work, onPrint, onClose }: WorkDialogProps) {
  const t = useT();
  const { title, unit, newest } = work;
  const older = useMemo(work.older, [newest.id]);
  const alt = t('work.picture', { title });
  return (
    <Dialog label={title} onClose={onClose} wide>
      <div class="work-head">
        <h2 class="dialog-title">{title}</h2>
        <button type="button" class="plain" data-action="close-work" onClick={onClose}>
          {t('work.close')}
        </button>
      </div>
      <p class="quiet">
        {unit && `${unit} · `}
        <time>{showDay(newest.at)}</time>
      </p>
      <Whole made={newest.made} alt={alt} />
      {older.length > 0 && (
        <details class="work-older">
          <summary>{t('work.older')}</summary>
          {older.map(({ id, at, made }) => (
            <section key={id}>
              <p class="quiet">{showTime(at)}</p>
              <Older made={made} alt={alt} />
            </section>
          ))}
        </details>
      )}
      <div class="dialog-row">
        <button type="button" class="plain" data-action="print-work" onClick={onPrint}>
          {t('work.print')}
        </button>
        <a class="plain" href={fromRoot(work.page)}>
          {t('nav.backToLesson')}
        </a>
      </div>
    </Dialog>
  );
}

function Whole({ made, alt }: { readonly made: Made; readonly alt: string }) {
  const t = useT();
  if (made.type === 'text') return <p class="work-text">{made.text}</p>;
  return (
    <>
      {made.lang === 'web' && <PagePreview files={made.files} />}
      {made.picture && <img class="work-large" src={made.picture} alt={alt} />}
      {made.picture === null && <p class="work-note">{t('work.tooLarge')}</p>}
      {(made.picture || made.lang === 'web') && <h3>{t('work.program')}</h3>}
      <WorkCode files={made.files} />
    </>
  );
}

function Older({ made, alt }: { readonly made: Made; readonly alt: string }) {
  if (made.type === 'text') return <p class="work-text">{made.text}</p>;
  return (
    <>
      {made.picture && <img class="work-small" src={made.picture} alt={alt} />}
      <WorkCode files={made.files} />
    </>
  );
}
