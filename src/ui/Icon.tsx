/** Line drawings on a 24-unit grid; decoration only, words always stand beside them. */
const shapes = {
  tick: 'M4 13l5 5L20 6',
  again: 'M5 12a7 7 0 1 0 2-5M5 4v4h4',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
  hand: 'M8 12V5.5a1.5 1.5 0 0 1 3 0V11m0-1V4.5a1.5 1.5 0 0 1 3 0V11m0-4.500a1.500 1.500 0 0 1 3 0V14a6 6 0 0 1-6 6h-1a6 6 0 0 1-5-2.500L4.500 14a1.500 1.500 0 0 1 2.500-1.500L8 14',
  back: 'M15 5l-7 7 7 7',
  stick: 'M8 9V4h8v5M6 9h12v11H6zM10.500 6.500h.01M13.500 6.500h.01',
  lock: 'M7 11V8a5 5 0 0 1 10 0v3M5 11h14v9H5z',
} as const;

export type IconName = keyof typeof shapes;

/** One icon in the current text colour. */
export function Icon({ name, size = 24 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
