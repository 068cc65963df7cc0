/** How a syllable is typed: no tone, v for ü; a bare nasal (嗯) as input methods want it. */
export function typedSyllable(pinyin: string): string {
  const toneless = pinyin
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0304\u030c]/g, '')
    .normalize('NFC')
    .replace(/ü/g, 'v')
    .toLowerCase();
  return /^(?:n|ng|m)$/.test(toneless) ? 'en' : toneless;
}
