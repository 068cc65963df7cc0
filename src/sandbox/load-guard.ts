type GuardFile = typeof import('./guard-program.ts');

let loading: Promise<GuardFile> | undefined;

/** What guards JavaScript programs, with the parser that it needs; rejects if it can't be had, and may be asked again. */
export function loadGuard(): Promise<GuardFile> {
  loading ??= import('./guard-program.ts');
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** Has a bit of everything, so that the browser has compiled the parser when there is a real program. */
const TRIAL = 'function f(a) { for (const b of [a, "1"]) if (b > 1) console.log(b + { b }.b); }\nf(2);';

/** Loads it in advance, and tries it when there is time. */
export function warmGuard(): void {
  const attempt = ({ guardProgram }: GuardFile) => {
    requestIdleCallback(() => guardProgram({ lang: 'javascript', files: [{ name: 'main.js', text: TRIAL }] }));
  };
  // Who runs something hears of it if it can't be had.
  loadGuard().then(attempt, () => undefined);
}
