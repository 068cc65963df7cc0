import { showTime } from './show-time.ts';

/** A moment's day on this machine's calendar, as files and reports write it: `YYYY-MM-DD`. */
export const isoDay = (at: number): string => showTime(at).slice(0, 'YYYY-MM-DD'.length);
