import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BASE_PLACEHOLDER, VERSION_PLACEHOLDER } from '../../src/offline/placeholders.ts';
import { filesUnder, ROOT } from '../rooms/source-file.ts';

/** What holds for every page of the built site, whatever it is about. */

const pages = filesUnder('dist').filter((path) => path.endsWith('.html'));

const policyOf = (html: string): string =>
  /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html)?.[1] ?? '';

const scriptPolicyOf = (html: string): string => /script-src([^;]*)/.exec(policyOf(html))?.[1] ?? '';

const pagesWhere = (isWrong: (html: string) => boolean): readonly string[] =>
  pages.filter((path) => isWrong(readFileSync(join(ROOT, path), 'utf8')));

/** The one page that learner code may run below; it holds nothing else, see src/sandbox. */
const isSandbox = (html: string): boolean => html.includes('<title>sandbox</title>');

describe('the built pages', () => {
  it('have a front door and a page for what is missing', () => {
    expect(['index.html', '404.html'].filter((name) => !existsSync(join(ROOT, 'dist', name)))).toEqual([]);
  });

  it('name their version, and keep no placeholder', () => {
    expect(pagesWhere((html) => html.includes(BASE_PLACEHOLDER) || html.includes(VERSION_PLACEHOLDER))).toEqual([]);
    expect(pagesWhere((html) => !/<html[^>]*\sdata-version="?[\w.-]+/.test(html))).toEqual([]);
  });

  it('carry a policy that lets only our own scripts run', () => {
    expect(pagesWhere((html) => !scriptPolicyOf(html).includes("'self'") && !isSandbox(html))).toEqual([]);
    expect(pagesWhere((html) => /'unsafe-/.test(scriptPolicyOf(html)) && !isSandbox(html))).toEqual([]);
  });

  it('say the policy before the first script', () => {
    const isLate = (html: string) => html.search(/http-equiv="content-security-policy"/i) > html.indexOf('<script');
    expect(pagesWhere((html) => html.includes('<script') && isLate(html))).toEqual([]);
  });

  it('ask no other origin for anything', () => {
    expect(pagesWhere((html) => /\s(?:src|srcset|href|action|poster)="?(?:https?:)?\/\//i.test(html))).toEqual([]);
  });
});
