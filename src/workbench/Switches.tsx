/** What the workbench shows, as kept in its address. */
export interface Look {
  readonly kind: string;
  readonly state: string;
  readonly theme: string;
  readonly width: string;
  readonly lang: string;
  readonly level: string;
  readonly pinyin: string;
  readonly bare: string;
}

const choices: Readonly<Record<keyof Look, readonly [string, ...string[]]>> = {
  kind: ['choose', 'order', 'match', 'fill', 'sort', 'spot', 'think', 'all'],
  state: ['all', 'fresh', 'working', 'failed-1', 'failed-2', 'failed-3', 'revealed', 'passed', 'broken'],
  theme: ['light', 'dark', 'contrast'],
  width: ['all', '320', '360', '768', '1024'],
  lang: ['zh', 'en'],
  level: ['use', 'start', 'create', 'explore'],
  pinyin: ['on', 'off'],
  bare: ['no', 'yes'],
};

const names = Object.keys(choices) as readonly (keyof Look)[];

/** The look that an address asks for; anything unknown falls back to the first choice. */
export function readLook(search: string): Look {
  const wanted = new URLSearchParams(search);
  const pick = (name: keyof Look) => choices[name].find((choice) => choice === wanted.get(name)) ?? choices[name][0];
  return {
    kind: pick('kind'),
    state: pick('state'),
    theme: pick('theme'),
    width: pick('width'),
    lang: pick('lang'),
    level: pick('level'),
    pinyin: pick('pinyin'),
    bare: pick('bare'),
  };
}

interface SwitchesProps {
  readonly look: Look;
  readonly onChange: (look: Look) => void;
}

/** One select for each thing that can be switched. */
export function Switches({ look, onChange }: SwitchesProps) {
  return (
    <header class="workbench-switches">
      {names
        .filter((name) => name !== 'bare')
        .map((name) => (
          <label key={name}>
            {name}
            <select value={look[name]} onChange={(event) => onChange({ ...look, [name]: event.currentTarget.value })}>
              {choices[name].map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          </label>
        ))}
    </header>
  );
}
