import { zhCertificate } from './zh-certificate.ts';
import { zhCheck } from './zh-check.ts';
import { zhClass } from './zh-class.ts';
import { zhEveryday } from './zh-everyday.ts';
import { zhReports } from './zh-reports.ts';

/** Every sentence of the interface in Chinese; its keys and `{placeholders}` give `t()` its types. */
export const zh = { ...zhEveryday, ...zhClass, ...zhReports, ...zhCheck, ...zhCertificate } as const;
