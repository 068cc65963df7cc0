import { useEffect, useRef, useState } from 'preact/hooks';
import { useT } from '../ui/context.ts';

const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;
type Theme = (typeof THEMES)[number];

interface SeeingProps {
  readonly onPinyin: (on: boolean) => void;
  readonly onClose: () => void;
}

/** How the page looks: colours for this machine, pinyin for this learner. */
export function Seeing({ onPinyin, onClose }: SeeingProps) {
  const t = useT();
  const panel = useRef<HTMLDivElement>(null);
  const [theme, setTheme] = useState<Theme>(readTheme);
  const [pinyin, setPinyin] = useState(document.documentElement.dataset.pinyin);
  useEffect(() => panel.current?.querySelector<HTMLElement>('[aria-checked="true"]')?.focus(), []);
  const chooseTheme = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const choosePinyin = (on: boolean) => {
    setPinyin(on ? 'on' : 'off');
    onPinyin(on);
  };
  return (
    <div ref={panel} class="seeing" onKeyDown={({ key }) => key === 'Escape' && onClose()}>
      <div role="radiogroup" aria-label={t('see.theme')} class="seeing-row">
        <span class="quiet">{t('see.theme')}</span>
        {THEMES.map((name) => (
          <Choice key={name} checked={theme === name} text={t(`see.${name}`)} choose={() => chooseTheme(name)} />
        ))}
      </div>
      {(pinyin === 'on' || pinyin === 'off') && (
        <div role="radiogroup" aria-label={t('see.pinyin')} class="seeing-row">
          <span class="quiet">{t('see.pinyin')}</span>
          <Choice checked={pinyin === 'on'} text={t('see.pinyinOn')} choose={() => choosePinyin(true)} />
          <Choice checked={pinyin === 'off'} text={t('see.pinyinOff')} choose={() => choosePinyin(false)} />
        </div>
      )}
    </div>
  );
}

function Choice({ checked, text, choose }: { checked: boolean; text: string; choose: () => void }) {
  return (
    <button type="button" role="radio" aria-checked={checked} class="seeing-choice" onClick={choose}>
      {text}
    </button>
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
