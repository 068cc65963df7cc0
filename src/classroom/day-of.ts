export { isoDay as dayOf } from '../ui/iso-day.ts';
