import type { zhWeb } from '../sentences/zh-web.ts';
import type { Finding } from '../source/finding.ts';

export type WebCode = keyof typeof zhWeb;

export type WebFinding = Finding<WebCode>;
