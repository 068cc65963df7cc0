import { type ImePage, type ImeState, shownLetters } from '../../typing/ime/ime-state.ts';
import type { ImeAction } from '../../typing/ime/step-ime.ts';
import { useT } from '../../ui/context.ts';
import css from './ImeView.module.css';

interface ImeWindowProps {
  readonly ime: ImeState;
  readonly page: ImePage;
  readonly act: (action: ImeAction) => void;
}

/** The window of an input method: the letters, five candidates with their numbers, pages, and which language is on. */
export function ImeWindow({ ime, page, act }: ImeWindowProps) {
  const t = useT();
  const { candidates } = page;
  return (
    <div class={css.window} onMouseDown={keepFocus} data-ime-window>
      <div class={css.head}>
        <p class={css.letters} data-ime-letters>
          {shownLetters(ime.letters) || (
            <span class={css.quiet}>{t(ime.chinese ? 'ime.empty' : 'ime.emptyEnglish')}</span>
          )}
        </p>
        <button
          type="button"
          tabIndex={-1}
          class={css.badge}
          data-action="switch"
          aria-label={t(ime.chinese ? 'ime.toEnglish' : 'ime.toChinese')}
          onClick={({ timeStamp }) => act({ type: 'switch', at: timeStamp })}
        >
          {t(ime.chinese ? 'ime.chinese' : 'ime.english')}
        </button>
      </div>
      <div class={css.row}>
        <div role="listbox" aria-label={t('ime.candidates')} class={css.candidates}>
          {candidates.map(({ text }, place) => (
            <button
              key={`${page.page} ${place}`}
              type="button"
              role="option"
              tabIndex={-1}
              aria-selected={place === 0}
              class={css.candidate}
              data-candidate={place + 1}
              onClick={({ timeStamp }) => act({ type: 'pick', at: timeStamp, place })}
            >
              <span class={css.number}>{place + 1}</span>
              {text}
            </button>
          ))}
        </div>
        <Paging page={page} act={act} />
      </div>
    </div>
  );
}

function Paging({ page: { page, pages }, act }: Pick<ImeWindowProps, 'page' | 'act'>) {
  const t = useT();
  const turn = (by: 1 | -1, isThere: boolean, label: string, sign: string) => (
    <button
      type="button"
      tabIndex={-1}
      class={css.turn}
      data-action={by > 0 ? 'page-next' : 'page-back'}
      aria-label={label}
      aria-disabled={!isThere}
      // On the press: a child goes through pages with quick clicks, and second clicks are not let through.
      onMouseDown={({ timeStamp, button }) => button === 0 && act({ type: 'page', at: timeStamp, by })}
      onClick={({ timeStamp, detail }) => detail === 0 && act({ type: 'page', at: timeStamp, by })}
    >
      {sign}
    </button>
  );
  return (
    <div class={css.paging} data-idle={pages === 1}>
      {turn(-1, page > 0, t('ime.pageBack'), '‹')}
      <span class={css.pages}>{t('ime.page', { page: page + 1, pages })}</span>
      {turn(1, page < pages - 1, t('ime.pageNext'), '›')}
    </div>
  );
}

/** The pad keeps the keys: a click in the window, like one in a real input method's, doesn't move the caret away. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
  if (event.currentTarget instanceof Element) event.currentTarget.closest<HTMLElement>('[data-typing-pad]')?.focus();
}
