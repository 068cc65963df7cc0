import { enCertificate } from './en-certificate.ts';
import { enCheck } from './en-check.ts';
import { enClass } from './en-class.ts';
import { enEveryday } from './en-everyday.ts';
import { enReports } from './en-reports.ts';
import type { Strings } from './t.ts';

/** Every sentence of the interface in English. */
export const en: Strings = { ...enEveryday, ...enClass, ...enReports, ...enCheck, ...enCertificate };
