import type { zhCertificate } from './zh-certificate.ts';

/** What stands on a certificate, in English. */
export const enCertificate: Readonly<Record<keyof typeof zhCertificate, string>> = {
  'certificate.title': 'Certificate of Learning',
  'certificate.for': 'has learned these skills in “{course}”:',
  'certificate.evidence': '{passed} exercises right, {first} of them at the first try',
  'certificate.fromCode': ' ({count} more noted from a save code)',
  'certificate.legend': 'After each: exercises right / at the first try (+ noted from a save code)',
  'certificate.sum': 'Finished {lessons} lessons; gave {answers} answers; worked for {minutes} minutes.',
  'certificate.together': ' {count} answers were given by two together.',
  'certificate.honest': 'Written from the record of exercises; each line can be checked. Not the result of a test.',
  'certificate.signed': 'Teacher',
  'certificate.day': 'Date',
};
