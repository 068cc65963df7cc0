import { render } from 'preact';
import { keepInFolder } from '../classroom/stick/class-stick.ts';
import { asChosenFolder, askPermission, isGranted } from '../classroom/stick/folder.ts';
import type { Translate } from '../i18n/t.ts';
import type { Store } from '../storage/store.ts';

/**
 * At a lesson's end, on a machine that remembers a class stick: this machine's records are laid on it without a word where
 * the browser allows it, else when somebody presses.
 */
export async function showStickEnd(place: Element, store: Store, t: Translate): Promise<void> {
  const folder = asChosenFolder(await store.stick());
  if (!folder) return;
  const keep = async () => {
    try {
      await keepInFolder(store, folder);
      draw('saved');
    } catch {
      draw('failed'); // Whatever it was, a grown-up sees it told in full on the stick's own page.
    }
  };
  const press = async () => {
    if (await askPermission(folder)) await keep();
  };
  const draw = (state: 'saved' | 'waits' | 'failed') =>
    render(
      state === 'saved' ? (
        <p class="quiet" role="status" data-stick-saved>
          {t('lesson.stickSaved')}
        </p>
      ) : (
        <>
          {state === 'failed' && <p role="status">{t('lesson.stickNot')}</p>}
          <button type="button" class="plain" data-action="save-to-stick" onClick={press}>
            {t('lesson.stickSave')}
          </button>
        </>
      ),
      place,
    );
  if (await isGranted(folder)) await keep();
  else draw('waits');
}
