import { expect, it } from 'vitest';
import { nameBrowser } from './name-browser.ts';

const WINDOWS = 'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)';

it.each([
  [`${WINDOWS} Chrome/109.0.0.0 Safari/537.36`, 'Chrome', '109.0', 109],
  [`${WINDOWS} Chrome/109.0.1518.78 Safari/537.36 Edg/109.0.1518.78`, 'Edge', '109.0', 109],
  [`${WINDOWS} Chrome/86.0.4240.198 Safari/537.36 QIHU 360SE`, '360', '', 86],
  [`${WINDOWS} Chrome/122.0.6261.95 Safari/537.36 360EE/22.3.1070.64`, '360', '22.3', 122],
  [`${WINDOWS} Chrome/94.0.4606.71 Safari/537.36 Core/1.94.202.400 QQBrowser/11.9.5355.400`, 'QQ', '11.9', 94],
  [`${WINDOWS} HeadlessChrome/156.0.0.0 Safari/537.36`, 'Chromium', '156.0', 156],
  ['Mozilla/5.0 (Windows NT 10.0; rv:120.0) Gecko/20100101 Firefox/120.0', 'Firefox', '120.0', undefined],
  ['Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko', 'IE', '11.0', undefined],
  ['curl', '?', '', undefined],
] as const)('%s', (agent, name, version, chromium) => {
  expect(nameBrowser(agent, [])).toEqual({ name, version, chromium });
});

it('believes brands before the user agent', () => {
  const brands = [
    { brand: 'Not A Brand', version: '99' },
    { brand: 'Chromium', version: '120' },
    { brand: '360 Browser', version: '14' },
  ];
  expect(nameBrowser(`${WINDOWS} Chrome/109.0.0.0 Safari/537.36`, brands)).toEqual({
    name: '360 Browser',
    version: '14',
    chromium: 120,
  });
});
