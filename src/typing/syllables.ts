const ZH = 'a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang';
const J = 'i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un';
const G = 'a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang';

/** For each initial its finals as they are written after it, ü as v. */
const TABLE: readonly (readonly [initial: string, finals: string])[] = [
  ['', 'a,o,e,ai,ei,ao,ou,an,en,ang,eng,er'],
  ['b', 'a,o,ai,ei,ao,an,en,ang,eng,i,ie,iao,ian,in,ing,u'],
  ['p', 'a,o,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,ian,in,ing,u'],
  ['m', 'a,o,e,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,iu,ian,in,ing,u'],
  ['f', 'a,o,ei,ou,an,en,ang,eng,u'],
  ['d', 'a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ia,ie,iao,iu,ian,ing,u,uo,ui,uan,un'],
  ['t', 'a,e,ai,ei,ao,ou,an,ang,eng,ong,i,ie,iao,ian,ing,u,uo,ui,uan,un'],
  ['n', 'a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ie,iao,iu,ian,in,iang,ing,u,uo,uan,un,v,ve'],
  ['l', 'a,o,e,ai,ei,ao,ou,an,ang,eng,ong,i,ia,ie,iao,iu,ian,in,iang,ing,u,uo,uan,un,v,ve'],
  ['g', G],
  ['k', G],
  ['h', G],
  ['j', J],
  ['q', J],
  ['x', J],
  ['zh', ZH],
  ['ch', 'a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang'],
  ['sh', 'a,e,ai,ei,ao,ou,an,en,ang,eng,i,u,ua,uo,uai,ui,uan,un,uang'],
  ['r', 'e,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,ui,uan,un'],
  ['z', 'a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un'],
  ['c', 'a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un'],
  ['s', 'a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un'],
  ['y', 'a,o,e,ao,ou,an,ang,ong,i,in,ing,u,ue,uan,un'],
  ['w', 'a,o,u,ai,ei,an,en,ang,eng'],
];

/**
 * The syllables of standard Mandarin without tone as one types them, ü as v, each once. Sighs without a vowel (`hm`,
 * `ng`) are left out: input methods want another spelling for them.
 */
export const syllables: ReadonlySet<string> = new Set(
  TABLE.flatMap(([initial, finals]) => finals.split(',').map((final) => initial + final)),
);

/** A syllable's initial ('' for none; y and w count, as at school) and the rest: `zhong` is `zh` and `ong`. */
export function splitSyllable(syllable: string): readonly [initial: string, final: string] {
  const initial = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?/.exec(syllable)?.[0] ?? '';
  return [initial, syllable.slice(initial.length)];
}
