import type { Translate } from '../../i18n/t.ts';
import { FIRST_LIKELY_DAY } from '../../records/first-likely-day.ts';
import { showTime } from '../../ui/show-time.ts';
import type { Line } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

/** Two machines' clocks are seldom nearer, and records come from both. */
const TOLERANCE_MS = 10 * 60_000;
/** Of the fixed work: about what the page of a lesson with code needs to feel quick, and to be bearable. */
const FAST_MS = 15;
const ENOUGH_MS = 60;
/** The editor keeps to a plain field below this. */
const ENOUGH_GB = 2;
/** Browsers say no more than this. */
const MOST_GB = 8;
const SMALLEST = { width: 1024, height: 768 };

/** Clock, speed, memory and screen. */
export function judgeHardware({ clock, workMs, memoryGb, screen }: MachineFacts, t: Translate): readonly Line[] {
  return [clockLine(clock, t), speedLine(workMs, t), memoryLine(memoryGb, t), screenLine(screen, t)];
}

function clockLine({ now, newest }: MachineFacts['clock'], t: Translate): Line {
  const line = { id: 'clock', label: t('check.clock') } as const;
  const time = showTime(now);
  const todo = t('check.clockDo');
  if (time < FIRST_LIKELY_DAY) return { ...line, state: 'bad', text: t('check.clockWrong', { time }), todo };
  if (now < newest - TOLERANCE_MS) {
    return { ...line, state: 'bad', text: t('check.clockBehind', { time, newest: showTime(newest) }), todo };
  }
  return { ...line, state: 'good', text: t('check.clockIs', { time }) };
}

function speedLine(workMs: number | undefined, t: Translate): Line {
  const line = { id: 'speed', label: t('check.speed') } as const;
  if (workMs === undefined) return { ...line, state: 'wait', text: t('check.waiting') };
  if (workMs > ENOUGH_MS) return { ...line, state: 'look', text: t('check.speedSlow'), todo: t('check.speedSlowDo') };
  return { ...line, state: 'good', text: t(workMs > FAST_MS ? 'check.speedEnough' : 'check.speedFast') };
}

function memoryLine(gb: number | undefined, t: Translate): Line {
  const line = { id: 'memory', label: t('check.memory') } as const;
  if (gb === undefined) return { ...line, state: 'info', text: t('check.unknown') };
  if (gb < ENOUGH_GB)
    return { ...line, state: 'look', text: t('check.memoryLittle', { gb }), todo: t('check.memoryDo') };
  return { ...line, state: 'good', text: t(gb >= MOST_GB ? 'check.memoryMore' : 'check.memoryIs', { gb }) };
}

function screenLine({ width, height }: MachineFacts['screen'], t: Translate): Line {
  const line = { id: 'screen', label: t('check.screen'), text: t('check.screenIs', { width, height }) } as const;
  return width < SMALLEST.width || height < SMALLEST.height
    ? { ...line, state: 'look', todo: t('check.screenDo') }
    : { ...line, state: 'good' };
}
