import { useEffect, useRef, useState } from 'preact/hooks';
import type { CodeFile } from '../../code/program.ts';
import type { RunEvent } from '../../code/run.ts';
import type { Sandbox } from '../../sandbox/open-sandbox.ts';
import { useT } from '../../ui/context.ts';

/** A child's web page, run as in its lesson: away from us. Nothing is loaded for it before it is on the screen. */
export function PagePreview({ files }: { readonly files: readonly CodeFile[] }) {
  const t = useT();
  const place = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState('');
  useEffect(() => {
    let gone = false;
    let sandbox: Sandbox | undefined;
    const hear = (event: RunEvent) => {
      if (event.type === 'output' && event.stream === 'note') setNote(event.text);
      if (event.type === 'over') setNote(t('work.pageStopped'));
    };
    const open = async () => {
      const { openSandbox, sandboxTexts } = await import('../../sandbox/open-sandbox.ts');
      if (gone || !place.current) return;
      sandbox = openSandbox({ place: place.current, lang: 'web', texts: sandboxTexts(t) });
      const { end } = await sandbox.run({ lang: 'web', files }, { seed: 1, onEvent: hear }).ended;
      if (end.reason === 'broken') throw new Error('The page could not be shown.');
      if (end.reason === 'timeout' || end.reason === 'memory') setNote(t('work.pageStopped'));
    };
    open().catch((error) => {
      console.error(error);
      setNote(t('work.pageBroken'));
    });
    return () => {
      gone = true;
      sandbox?.dispose();
    };
  }, []);
  return (
    <>
      <div class="work-preview" ref={place} data-preview />
      <p class="quiet" role="status">
        {note}
      </p>
    </>
  );
}
