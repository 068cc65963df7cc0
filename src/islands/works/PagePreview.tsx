import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeFile } from '../../code/program.ts';
import type { RunEvent } from '../../code/run.ts';
import type { Sandbox } from '../../sandbox/open-sandbox.ts';
import { useT } from '../../ui/context.ts';

/** A child's web page, run as in its lesson: away from us. Nothing is loaded for it before it is on the screen. */
export function PagePreview({ files }: { readonly files: readonly CodeFile[] }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const [note, setNote] = useState('');
  /** It is shown again and waited for; `early`: it was ended so that everything else could go on. */
  const [awaited, setAwaited] = useState(false);
  const [early, setEarly] = useState(false);
  useEffect(() => {
    let gone = false;
    let sandbox: Sandbox | undefined;
    const stopped = ({ reason }: { readonly reason: string }) => {
      setNote(t('work.pageStopped'));
      setEarly(reason === 'timeout' && !awaited);
    };
    const hear = (event: RunEvent) => {
      if (event.type === 'output' && event.stream === 'note') setNote(event.text);
      if (event.type === 'over') stopped(event);
    };
    const open = async () => {
      const { openSandbox, sandboxTexts } = await import('../../sandbox/open-sandbox.ts');
      if (gone || !place.current) return;
      sandbox = openSandbox({ place: place.current, lang: 'web', texts: sandboxTexts(t) });
      const { end } = await sandbox.run({ lang: 'web', files }, { seed: 1, onEvent: hear, awaited }).ended;
      if (end.reason === 'broken') throw new Error('The page could not be shown.');
      if (end.reason === 'timeout' || end.reason === 'memory') stopped(end);
    };
    open().catch((error) => {
      console.error(error);
      setNote(t('work.pageBroken'));
    });
    return () => {
      gone = true;
      sandbox?.dispose();
    };
  }, [awaited]);
  const showAwaited = () => {
    setNote('');
    setEarly(false);
    setAwaited(true);
    // The button that was pressed goes away.
    status.current?.focus();
  };
  return (
    <>
      <div class="work-preview" ref={place} data-preview />
      <p class="quiet" role="status" tabIndex={-1} ref={status}>
        {note}
      </p>
      {early && (
        <>
          <p>{t('code.awaitWhy')}</p>
          <button type="button" class="plain" data-action="await" onClick={showAwaited}>
            {t('code.await')}
          </button>
        </>
      )}
    </>
  );
}
