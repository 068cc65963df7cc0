/** Browsers look for their voices only when asked, and tell when they have them. */
const WITHIN_MS = 3000;

/** The name of a Chinese voice that speaks without a network; empty: there is none, as far as is known after three seconds. */
export async function findVoice(): Promise<string> {
  // Missing in some browsers, whatever the types say.
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!speech) return '';
  const local = () => speech.getVoices().find(({ lang, localService }) => localService && /^(?:zh|cmn)/i.test(lang));
  if (speech.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speech.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, WITHIN_MS);
    });
  }
  return local()?.name ?? '';
}
