import type { Browser, CDPSession, Page } from 'playwright-core';
import { DRAMMEN } from '../browser/testkit/api.ts';
import { theConsole } from '../browser/testkit/console.ts';

/**
 * Opens the list of cases with 100 rows in a browser whose processor is slowed down, and tells how long it takes from the
 * moment its data has come until the rows stand there and the page answers: the median of five. A machine that does
 * something else beside makes that longer, so the work itself is told too: the time that the page had of the processor,
 * which is not slowed down, and what that comes to on one that is.
 */
const ROWS = 100;
const TIMES = 5;
/** How many times slower than it is. */
const SLOWED = 4;
/** The page answers once nothing has kept it busy for so long, in milliseconds. */
const QUIET = 500;
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Marks {
  /** When the data of the list was read. */
  readonly data: number;
  /** When all its rows stood there and were painted. */
  readonly painted: number;
  /** When the last piece of work after that was over which kept the page from answering. */
  readonly answers: number;
}

/** Raises cases until there are enough for a full page. */
async function raiseCases(origin: string, token: string): Promise<void> {
  const ask = async (query: string, variables: object = {}) => {
    const response = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { readonly data: unknown };
    return data;
  };
  const { cases, committees } = (await ask(
    `query($filter: CaseFilter, $of: CommitteeFilter) {
      cases(filter: $filter, first: 1) { totalCount }
      committees(filter: $of, first: 1) { edges { node { id } } }
    }`,
    { filter: { municipality: DRAMMEN }, of: { municipality: DRAMMEN } },
  )) as {
    readonly cases: { readonly totalCount: number };
    readonly committees: { readonly edges: readonly { readonly node: { readonly id: string } }[] };
  };
  for (let nth = cases.totalCount; nth < ROWS; nth += 1) {
    const input = { leadCommitteeId: committees.edges[0]?.node.id, title: `Sak nummer ${nth}`, origin: 'RESIDENT' };
    await ask('mutation($input: RaiseCaseInput!) { raiseCase(input: $input) { id } }', { input });
  }
}

/** Runs in the page, before anything else there: marks when the data came, when it stood there, and when it was quiet. */
function watch(rows: number): void {
  const marks = { data: 0, painted: 0, busyUntil: 0 };
  Object.assign(globalThis, { marks });
  const read = Reflect.get(Response.prototype, 'json') as (this: Response) => Promise<unknown>;
  Response.prototype.json = async function json() {
    const answer = (await read.call(this)) as { data?: { items?: { edges?: unknown[] } } } | undefined;
    const lists = Object.values(answer?.data ?? {}) as { edges?: unknown[] }[];
    if (marks.data === 0 && lists.some((list) => list?.edges?.length === rows)) marks.data = performance.now();
    return answer;
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) marks.busyUntil = startTime + duration;
  }).observe({ type: 'longtask', buffered: true });
  new MutationObserver((_changes, observer) => {
    if (document.querySelectorAll('tbody tr').length < rows) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        marks.painted = performance.now();
      });
      port1.start();
      port2.postMessage(undefined);
    });
  }).observe(document, { childList: true, subtree: true });
}

const LIST = new URLSearchParams({ page: '1', perPage: String(ROWS), sort: 'number', order: 'DESC', filter: '{}' });

/** Waits until all rows stand there and nothing keeps the page busy. */
async function answered(page: Page): Promise<Marks> {
  const found = await page.waitForFunction(
    (quiet) => {
      const { marks } = globalThis as unknown as { marks: { data: number; painted: number; busyUntil: number } };
      const last = Math.max(marks.painted, marks.busyUntil);
      return marks.painted > 0 && performance.now() - last > quiet ? { ...marks, answers: last } : null;
    },
    QUIET,
    { timeout: 60_000 },
  );
  return (await found.jsonValue()) as Marks;
}

async function openPage(browser: Browser, origin: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/auth/sign-in?as=marit`);
  await page.getByRole('menuitem', { name: 'Saker' }).waitFor();
  await page.addInitScript(watch, ROWS);
  return { page, session: await context.newCDPSession(page) };
}

/** The milliseconds from the data to the rows, and to when the page answers, with the processor slowed down. */
async function waited(browser: Browser, origin: string) {
  const { page, session } = await openPage(browser, origin);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  const taken: { toRows: number; toAnswer: number }[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    await page.goto('about:blank');
    await page.goto(`${origin}/console/#/Case?${LIST.toString()}`);
    const { data, painted, answers } = await answered(page);
    taken.push({ toRows: painted - data, toAnswer: answers - data });
  }
  await page.context().close();
  return taken;
}

/** The milliseconds that the page had of the processor from when the data was let in until the page answered. */
async function worked(browser: Browser, origin: string): Promise<readonly number[]> {
  const { page, session } = await openPage(browser, origin);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  let before = 0;
  await page.route('**/graphql', async (route) => {
    if (route.request().headers()['accept']?.includes('event-stream') === true) return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    if (text.split('"cursor"').length > ROWS || text.split('"node"').length > ROWS) {
      // Everything else on the page is done before the list is let in.
      await new Promise((resolve) => {
        setTimeout(resolve, 3000);
      });
      before = await spent();
    }
    return route.fulfill({ response, body: text });
  });
  const taken: number[] = [];
  for (let nth = 0; nth < TIMES; nth += 1) {
    await page.goto('about:blank');
    await page.goto(`${origin}/console/#/Case?${LIST.toString()}`);
    await answered(page);
    taken.push((await spent()) - before);
  }
  await page.context().close();
  return taken;
}

const median = (values: readonly number[]) =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0);

const { origin, token, browser } = await theConsole();
await raiseCases(origin, token);
const wait = await waited(browser, origin);
const rows = median(wait.map(({ toRows }) => toRows));
const answer = median(wait.map(({ toAnswer }) => toAnswer));
say(
  `${ROWS} cases, processor slowed ${SLOWED}×, median of ${TIMES}: ${rows} ms to the rows, ${answer} ms to an answer`,
);
const work = median(await worked(browser, origin));
say(`the work itself: ${work} ms of the processor, ${work * SLOWED} ms of one that is ${SLOWED}× slower`);
await browser.close();
process.exit();
