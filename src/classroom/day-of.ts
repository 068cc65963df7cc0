import { showTime } from '../ui/show-time.ts';

/** A moment's day as `YYYY-MM-DD`, in this machine's time zone. */
export const dayOf = (at: number): string => showTime(at).slice(0, 'YYYY-MM-DD'.length);
