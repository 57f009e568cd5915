import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** What a page did, and what the browser stopped. */
export interface Visitor {
  readonly page: Page;
  /** Errors of scripts and of the console. */
  readonly errors: string[];
  /** Requests to any origin but the allowed ones. */
  readonly foreign: string[];
  /** Violations of the page's policy, as `directive: what`. */
  readonly violations: string[];
  /** Forgets what was seen. */
  forget(): void;
}

/** The day of the samples: what is open on it stays open, whatever day the tests run on. */
const NOW = Date.parse('2026-11-22T10:00:00+08:00');

/** A browser window that watches what its pages do. `origins`: those that pages may ask. */
export async function newVisitor(
  browser: Browser,
  origins: readonly string[],
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, ...options });
  const page = await context.newPage();
  const errors: string[] = [];
  const foreign: string[] = [];
  const violations: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (!['data:', 'blob:', 'file:'].includes(protocol) && !origins.includes(origin)) foreign.push(request.url());
  });
  await page.exposeBinding('cunjuViolation', (_, what: string) => void violations.push(what));
  await page.addInitScript((now) => {
    Date.now = () => now;
    const { cunjuViolation } = window as unknown as { cunjuViolation: (what: string) => void };
    document.addEventListener('securitypolicyviolation', (event) => {
      cunjuViolation(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`.trim());
    });
  }, NOW);
  const forget = (): void => [errors, foreign, violations].forEach((list) => list.splice(0));
  return { page, errors, foreign, violations, forget };
}

export const WIDGETS = ['consultation', 'task-list', 'village-rules', 'points-ledger'] as const;

/** What every widget shows where a page names no other document: small, and with all that a village publishes. */
export const DOCUMENTS: Readonly<Record<(typeof WIDGETS)[number], string>> = {
  consultation: '/data/village/road-lamps.json',
  'task-list': '/data/county/431322105201/lists.json',
  'village-rules': '/data/county/431322105201/rules.json',
  'points-ledger': '/data/county/431322105201/points.json',
};

/** Waits until every widget of the page has reached one of `states`, and has drawn all that is on its way. */
export async function settled(page: Page, states: readonly string[] = ['ready']): Promise<void> {
  await page.waitForFunction(
    ([tags, wanted]) => {
      const widgets = [...document.querySelectorAll(tags as string)];
      return (
        widgets.length > 0 &&
        widgets.every((one) => (wanted as string[]).includes(one.getAttribute('data-state') ?? ''))
      );
    },
    [WIDGETS.map((name) => `cunju-${name}`).join(), states] as const,
  );
  await page.waitForFunction(
    (tags) =>
      [...document.querySelectorAll(tags)].every((one) => !/正在核对 \d/.test(one.shadowRoot?.textContent ?? '')),
    'cunju-points-ledger',
  );
  await page.evaluate(
    async (tags) => {
      const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let turn = 0; turn < 2; turn++) {
        await Promise.all(
          [...document.querySelectorAll(tags)].map(
            (one) => (one as unknown as { updateComplete: Promise<unknown> }).updateComplete,
          ),
        );
        await frame();
        await frame();
      }
    },
    WIDGETS.map((name) => `cunju-${name}`).join(),
  );
}
