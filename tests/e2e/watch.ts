/** What must never happen, whatever a test is about. */

interface ConsoleLine {
  type(): string;
  text(): string;
  location(): { readonly url: string };
}

interface WatchedRequest {
  url(): string;
}

/** A page of Playwright 1.65 or 1.8.1, as far as it is watched. */
export interface WatchedPage {
  on(event: 'console', listener: (line: ConsoleLine) => void): unknown;
  on(event: 'pageerror', listener: (error: Error) => void): unknown;
  on(event: 'request', listener: (request: WatchedRequest) => void): unknown;
}

export interface Watch {
  /** Watches one more page. */
  page(page: WatchedPage): void;
  request(request: WatchedRequest): void;
  console(line: ConsoleLine): void;
  /** Requests to this address' origin are the site's own. */
  own(address: string): void;
  /** Expects problems like this in the present test, with the reason in the name of the constant or beside it. */
  allow(pattern: RegExp): void;
  /** The test is over and takes its server away: what the page still wanted of it is no problem. */
  end(): void;
  /** Console errors (CSP violations are such), uncaught exceptions and requests to other origins, as sentences. */
  problems(): readonly string[];
}

/** A fresh watch over one browser profile. */
export function createWatch(): Watch {
  const own = new Set<string>();
  const allowed: RegExp[] = [];
  const seen: string[] = [];
  const requested: string[] = [];
  let isOver = false;

  const note = (problem: string) => {
    if (!isOver) seen.push(problem);
  };
  const request = (asked: WatchedRequest) => {
    if (!isOver) requested.push(asked.url());
  };
  const console = (line: ConsoleLine) => {
    if (line.type() === 'error') note(`console error: ${line.text().trim()} (${line.location().url})`);
  };
  return {
    page(page) {
      page.on('console', console);
      page.on('pageerror', (error) => note(`uncaught: ${error.stack ?? error.message}`));
      page.on('request', request);
    },
    request,
    console,
    own: (address) => own.add(new URL(address).origin),
    allow: (pattern) => allowed.push(pattern),
    end() {
      isOver = true;
    },
    problems() {
      const strangers = requested.filter((url) => /^(https?|wss?|ftp):/.test(url) && !own.has(new URL(url).origin));
      const all = [...seen, ...strangers.map((url) => `request to another origin: ${url}`)];
      return [...new Set(all)].filter((problem) => !allowed.some((pattern) => pattern.test(problem)));
    },
  };
}
