import type { Translate } from '../../i18n/t.ts';
import type { Line } from './line.ts';
import type { MachineFacts } from './machine-facts.ts';

/** Can Chinese be typed and spoken here? */
export function judgeHands({ ime, voice }: MachineFacts, t: Translate): readonly Line[] {
  return [imeLine(ime, t), voiceLine(voice, t)];
}

function imeLine(ime: MachineFacts['ime'], t: Translate): Line {
  const line = { id: 'ime', label: t('check.ime') } as const;
  if (ime === 'typed') return { ...line, state: 'good', text: t('check.imeGood') };
  const text = t(ime === 'pasted' ? 'check.imePasted' : 'check.imeUntried');
  return { ...line, state: 'look', text, todo: t('check.imeUntriedDo') };
}

function voiceLine(voice: string | undefined, t: Translate): Line {
  const line = { id: 'voice', label: t('check.voice') } as const;
  if (voice === undefined) return { ...line, state: 'wait', text: t('check.waiting') };
  return voice === ''
    ? { ...line, state: 'info', text: t('check.voiceNone') }
    : { ...line, state: 'good', text: t('check.voiceGood', { name: voice }) };
}
