import type { Translate } from '../i18n/t.ts';
import type { SandboxTexts } from './sandbox.ts';

/** What a sandbox says, in the page's language. */
export const sandboxTexts = (t: Translate): SandboxTexts => ({
  frame: t('code.preview'),
  link: t('code.link', { address: '{address}' }),
  form: t('code.form'),
  dialogue: t('code.dialogue', { text: '{text}' }),
  prompt: t('code.prompt', { text: '{text}' }),
  confirm: t('code.confirm', { text: '{text}' }),
});
