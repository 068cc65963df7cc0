/** A moment as day and minute, the same in both languages: 2026-11-23 09:05. */
export function showTime(at: number): string {
  const time = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join('-');
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** A moment's day on this machine's calendar, as files and reports write it: `YYYY-MM-DD`. */
export const isoDay = (at: number): string => showTime(at).slice(0, 'YYYY-MM-DD'.length);

/** A moment as its day, in the page's language: 2026年11月23日. */
export const showDay = (at: number): string =>
  new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium' }).format(at);
