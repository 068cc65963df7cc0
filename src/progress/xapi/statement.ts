/** What we write of an xAPI 1.0.3 statement (the specification's part two, section 2.4). */
export interface Statement {
  readonly id: string;
  readonly actor: Agent;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: Activity;
  readonly result: StatementResult;
  readonly context: StatementContext;
  /** Left out where the machine's clock told no time that ISO 8601 can say. */
  readonly timestamp?: string;
  readonly version: '1.0.3';
}

export type LanguageMap = Readonly<Partial<Record<'zh-CN' | 'en-US', string>>>;

type Extensions = Readonly<Record<string, string | number>>;

export interface Agent {
  readonly objectType: 'Agent';
  readonly name?: string;
  readonly account: { readonly homePage: string; readonly name: string };
}

export interface Activity {
  readonly objectType: 'Activity';
  readonly id: string;
  readonly definition: { readonly type: string; readonly name?: LanguageMap };
}

export interface StatementResult {
  readonly success?: boolean;
  readonly completion: boolean;
  readonly score?: { readonly scaled: number };
  readonly duration?: string;
  readonly response?: string;
  readonly extensions?: Extensions;
}

export interface StatementContext {
  readonly registration: string;
  readonly platform: string;
  readonly revision?: string;
  readonly language: 'zh-CN' | 'en-US';
  readonly contextActivities: { readonly parent: readonly Activity[]; readonly grouping: readonly Activity[] };
  readonly extensions: Extensions;
}
