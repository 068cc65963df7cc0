import { ALLOWED, refusal } from './refusal.ts';
import type { ThirdParty } from './third-party.ts';

/** Where the file stands in the site. */
export const LICENCES_FILE = 'licences.txt';

/** Tells a browser that the text is UTF-8, whatever a server says of it. */
const BOM = '\uFEFF';

const INTRODUCTION = [
  '这个网站里有别人写好、开放给大家用的程序和数据。这里是它们的名字、版本和许可证全文。',
  'This site holds programs and data that others made and gave to all. These are their names, versions and licences.',
];

const RULER = '='.repeat(80);

/**
 * The file that names what the site holds of others, each once, with its licence in full. Throws if anything may not be
 * there, naming all that may not.
 */
export function licencesFile(found: readonly ThirdParty[]): string {
  const all = [...new Map(found.map((one) => [titleOf(one), one])).values()].sort(byTitle);
  const refusals = all.flatMap((one) => refusal(one) ?? []);
  if (refusals.length > 0) throw new Error(refusedText(refusals));
  const list = all.map((one) => `  ${titleOf(one)}: ${one.licence}`);
  return BOM + [...INTRODUCTION, '', ...list, '', ...all.map(partOf)].join('\n');
}

const partOf = (one: ThirdParty): string =>
  [RULER, `${titleOf(one)}: ${one.licence}`, RULER, '', ...one.texts, ...one.notices].join('\n');

const titleOf = ({ name, version }: ThirdParty): string => `${name} ${version}`;

/** By code units, so that a build comes out the same in every locale. */
const byTitle = (one: ThirdParty, other: ThirdParty): number => (titleOf(one) < titleOf(other) ? -1 : 1);

const refusedText = (refusals: readonly string[]): string =>
  [
    'This may not go into the site:',
    ...refusals.map((sentence) => `  ${sentence}`),
    `Allowed are ${ALLOWED.join(', ')} (src/licences/refusal.ts).`,
    'The text of a licence that a package forgets goes into src/licences/texts.',
  ].join('\n');
