import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/context.ts';
import { RadioGroup } from '../ui/RadioGroup.tsx';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

interface SeeingProps {
  readonly onPinyin: (on: boolean) => void;
}

/** How the page looks: a button, and under it the colours for this machine and the pinyin for this learner. */
export function Seeing({ onPinyin }: SeeingProps) {
  const t = useT();
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  // At once: were it after the next frame, it would take the focus back from whoever has gone on by then.
  useLayoutEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus();
    const leave = ({ target }: Event) => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    // It lies over the page: whoever goes on there, by pointer or by Tab, wants to see the page.
    const events = ['pointerdown', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, leave);
    return () => {
      for (const name of events) document.removeEventListener(name, leave);
    };
  }, [open]);
  const closeWith = ({ key }: KeyboardEvent) => {
    if (!open || key !== 'Escape') return;
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div ref={root} class="see" onKeyDown={closeWith}>
      <button ref={opener} type="button" class="bar-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('see.title')}
      </button>
      {open && <Panel onPinyin={onPinyin} />}
    </div>
  );
}

function Panel({ onPinyin }: SeeingProps) {
  const t = useT();
  const [theme, setTheme] = useState<Theme>(readTheme);
  const [pinyin, setPinyin] = useState(document.documentElement.dataset.pinyin);
  const chooseTheme = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const choosePinyin = (next: 'on' | 'off') => {
    setPinyin(next);
    onPinyin(next === 'on');
  };
  return (
    <div class="see-panel">
      <span class="quiet">{t('see.theme')}</span>
      <RadioGroup class="see-row" label={t('see.theme')} options={THEMES} chosen={theme} choose={chooseTheme}>
        {(name, radio) => (
          <button {...radio} key={name} class="see-choice">
            {t(`see.${name}`)}
          </button>
        )}
      </RadioGroup>
      {(pinyin === 'on' || pinyin === 'off') && (
        <>
          <span class="quiet">{t('see.pinyin')}</span>
          <RadioGroup
            class="see-row"
            label={t('see.pinyin')}
            options={['on', 'off']}
            chosen={pinyin}
            choose={choosePinyin}
          >
            {(name, radio) => (
              <button {...radio} key={name} class="see-choice">
                {t(name === 'on' ? 'see.pinyinOn' : 'see.pinyinOff')}
              </button>
            )}
          </RadioGroup>
        </>
      )}
    </div>
  );
}

const KEY = 'jieti.theme';

function readTheme(): Theme {
  try {
    return THEMES.find((name) => name === localStorage.getItem(KEY)) ?? 'auto';
  } catch {
    return 'auto';
  }
}

function applyTheme(theme: Theme): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset.theme = theme === 'auto' ? (dark ? 'dark' : 'light') : theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The look holds for this page only.
  }
}
