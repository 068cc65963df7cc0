/** Which browser this is, as far as it says. */
export interface BrowserName {
  readonly name: string;
  readonly version: string;
  /** The version of Chromium it is built on; undefined: it isn't. */
  readonly chromium: number | undefined;
}

/** What `navigator.userAgentData` says, where there is such a thing. */
export interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** In this order: each of them also says that it is Chrome. */
const MARKS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['360', /360[A-Z]+(?:\/([\d.]+))?|QIHU|QHBrowser(?:\/([\d.]+))?/i],
  ['QQ', /QQBrowser\/([\d.]+)/],
  ['Sogou', /MetaSr(?: ([\d.]+))?/],
  ['Edge', /Edg\/([\d.]+)/],
  ['Opera', /OPR\/([\d.]+)/],
  ['Chromium', /HeadlessChrome\/([\d.]+)|Chromium\/([\d.]+)/],
  ['Chrome', /Chrome\/([\d.]+)/],
  ['Firefox', /Firefox\/([\d.]+)/],
  ['Safari', /Version\/([\d.]+).* Safari\//],
  ['IE', /MSIE ([\d.]+)|Trident\/.*rv:([\d.]+)/],
];

/** Reads the browser's name from its brands and its user agent. 360's often say no more than that they are Chrome. */
export function nameBrowser(agent: string, brands: readonly Brand[]): BrowserName {
  const chromium = majorOf(
    brands.find(({ brand }) => brand === 'Chromium')?.version ?? /Chrome\/(\d+)/.exec(agent)?.[1],
  );
  const branded = brands.find(({ brand }) => brand.includes('360'));
  if (branded) return { name: branded.brand, version: branded.version, chromium };
  for (const [name, mark] of MARKS) {
    const found = mark.exec(agent);
    if (found) return { name, version: shortVersion(found[1] ?? found[2] ?? ''), chromium };
  }
  return { name: '?', version: '', chromium };
}

const majorOf = (version: string | undefined): number | undefined => {
  const major = Number.parseInt(version ?? '', 10);
  return Number.isNaN(major) ? undefined : major;
};

/** No more than two numbers: what follows says nothing to anybody. */
const shortVersion = (version: string): string => version.split('.').slice(0, 2).join('.');
