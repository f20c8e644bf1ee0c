import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentOf, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { reckon, type KnownCase, type Question, type Said } from './reckoning.ts';

const GROUPS = ['COMMITTEE', 'STATUS', 'CATEGORY', 'HORIZON', 'THEME', 'ORIGIN', 'YEAR', 'MONTH'];
const STATUSES = ['UNDER_CONSIDERATION', 'IN_PROGRESS', 'WAITING', 'ACHIEVED', 'WITHDRAWN', 'RAISED'];
/** How many histories: `REPORT_RUNS=200` is the long form. */
const RUNS = Number(process.env['REPORT_RUNS'] ?? 5);
const START = Date.UTC(2025, 8, 1, 12);
const dayAfter = (days: number) => new Date(START + days * 86_400_000).toISOString();

/** What happens to cases, so many days after what happened before it; of some of it the server refuses much. */
const event = fc.record({
  kind: fc.constantFrom('raise', 'raise', 'move', 'move', 'move', 'correct', 'share', 'unshare', 'lead', 'say'),
  after: fc.nat(60),
  which: fc.nat(20),
  committees: fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 3 }),
  /** How many days ago it happened in the world. */
  ago: fc.nat(30),
  to: fc.constantFrom(...STATUSES),
  isVoid: fc.boolean(),
  horizon: fc.constantFrom('SHORT', 'LONG', null),
  theme: fc.constantFrom(0, 1, null),
  origin: fc.constantFrom('RESIDENT', 'COMMITTEE'),
});
type Event = typeof event extends fc.Arbitrary<infer One> ? One : never;

const question = fc.record({
  /** So many days before some weeks after all of it, and so many happenings before the last one. */
  asOf: fc.nat(400),
  knownAt: fc.nat(16),
  groupBy: fc.uniqueArray(fc.constantFrom(...GROUPS), { maxLength: 4 }),
  committees: fc.option(fc.uniqueArray(fc.nat(2), { minLength: 1, maxLength: 2 })),
});

interface Told {
  readonly id: string;
  readonly said: Said[];
}

/** A municipality in which cases are raised, moved and corrected, and what the test itself has noted of it. */
class Happenings {
  readonly cases: Told[] = [];
  readonly moments: Date[] = [];
  now = START;

  readonly here: World;
  readonly committees: readonly { readonly id: string; readonly slug: string }[];
  readonly themes: readonly { readonly id: string; readonly name: string }[];

  constructor(here: World, committees: Happenings['committees'], themes: Happenings['themes']) {
    this.here = here;
    this.committees = committees;
    this.themes = themes;
  }

  async happens(happening: Event) {
    this.now += happening.after * 86_400_000;
    this.here.at(new Date(this.now).toISOString());
    this.moments.push(new Date(this.now));
    const on = new Date(this.now - happening.ago * 86_400_000).toISOString().slice(0, 10);
    const one = this.cases.at(happening.which % Math.max(1, this.cases.length));
    if (happening.kind === 'raise' || one === undefined) await this.#raise(happening, on);
    else await this.#change(one, happening, on);
  }

  async #raise(happening: Event, raisedOn: string) {
    const [lead, ...partners] = happening.committees.map((nth) => this.committees[nth]);
    const theme = happening.theme === null ? undefined : this.themes[happening.theme];
    const { id } = await this.here.carryOut('raiseCase', {
      leadCommitteeId: lead?.id,
      partnerCommitteeIds: partners.map((partner) => partner?.id),
      title: 'Lys i parken',
      origin: happening.origin,
      horizon: happening.horizon,
      themeId: theme?.id ?? null,
      raisedOn,
    });
    const committees = [lead, ...partners].map((committee) => committee?.slug ?? '');
    const { origin, horizon } = happening;
    this.cases.push({ id, said: [this.#now({ committees, origin, horizon, theme: theme?.name ?? null })] });
  }

  async #change(one: Told, happening: Event, occurredOn: string) {
    const { id } = one;
    const committee = this.committees[happening.committees[0] ?? 0];
    const last = one.said.at(-1);
    if (committee === undefined || last === undefined) throw new Error('nothing is known of the case');
    const others = last.committees.filter((slug) => slug !== committee.slug);
    const reason = 'Slik ble det';
    if (happening.kind === 'move') await this.#isDone('changeCaseStatus', { id, to: happening.to, occurredOn, reason });
    if (happening.kind === 'correct') await this.#correct(one, happening, occurredOn);
    if (happening.kind === 'share' && (await this.#isDone('shareCase', { id, committeeId: committee.id }))) {
      one.said.push(this.#now({ ...last, committees: [...last.committees, committee.slug] }));
    }
    if (
      happening.kind === 'unshare' &&
      (await this.#isDone('unshareCase', { id, committeeId: committee.id, reason }))
    ) {
      one.said.push(this.#now({ ...last, committees: others }));
    }
    if (
      happening.kind === 'lead' &&
      (await this.#isDone('changeCaseLead', { id, committeeId: committee.id, reason }))
    ) {
      one.said.push(this.#now({ ...last, committees: [committee.slug, ...others] }));
    }
    if (happening.kind === 'say') {
      const theme = happening.theme === null ? undefined : this.themes[happening.theme];
      const { horizon } = happening;
      if (await this.#isDone('updateCase', { id, horizon, themeId: theme?.id ?? null })) {
        one.said.push(this.#now({ ...last, horizon, theme: theme?.name ?? null }));
      }
    }
  }

  async #correct(one: Told, happening: Event, occurredOn: string) {
    const ledger = await this.here.ledgerOf(one);
    const step = ledger[happening.which % ledger.length];
    const put = happening.isVoid ? { isVoid: true } : { to: happening.to, occurredOn };
    await this.#isDone('correctCaseStatusEvent', { id: step?.id, reason: 'Ført feil', ...put });
  }

  #now(said: Omit<Said, 'at'>): Said {
    return { ...said, at: new Date(this.now) };
  }

  async #isDone(verb: Verb, input: object) {
    return (await this.here.ask(documentOf(verb), { input })).errors === undefined;
  }
}

const REPORT = `query($municipality: String, $groupBy: [ReportGroup!]!, $committees: [String!], $asOf: Date, $knownAt: DateTime) {
  caseStatusReport(municipality: $municipality, groupBy: $groupBy, committees: $committees, asOf: $asOf, knownAt: $knownAt) {
    rows { committee { slug } status { code } category horizon theme { name } origin year month casesInMunicipality
      casesPerCommittee medianDays p90Days transitions corrections openCases medianOpenDays } } }`;
interface Row extends Readonly<Record<string, unknown>> {
  readonly committee: { readonly slug: string } | null;
  readonly status: { readonly code: string } | null;
  readonly theme: { readonly name: string } | null;
  readonly medianDays: number | null;
  readonly p90Days: number | null;
  readonly medianOpenDays: number | null;
}

async function answered(
  here: World,
  asked: Omit<Question, 'knownAt'> & { readonly knownAt: string | null },
): Promise<readonly object[]> {
  const about = { municipality: here.municipality.number, ...asked };
  const { caseStatusReport: report } = await here.told<{ caseStatusReport: { rows: readonly Row[] } }>(REPORT, about);
  return report.rows.map(({ committee, status, theme, ...row }) => ({
    ...row,
    committee: committee?.slug ?? null,
    status: status?.code ?? null,
    theme: theme?.name ?? null,
  }));
}

/** The rows as texts, in an order of their own; parts of days to a millionth. */
const asTexts = (rows: readonly object[]) =>
  rows
    .map((row) =>
      JSON.stringify(
        Object.entries(row)
          .map(([name, value]: [string, unknown]) => [name, typeof value === 'number' ? value.toFixed(6) : value])
          .toSorted(([a], [b]) => String(a).localeCompare(String(b))),
      ),
    )
    .toSorted();

it(
  'every figure of the report is what one gets by going through the ledger case by case, whatever happened and whenever one asks',
  async () => {
    const seen = { rows: 0, now: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 10, maxLength: 22 }),
        fc.array(question, { minLength: 12, maxLength: 12 }),
        async (events, questions) => {
          const here = await world({ now: dayAfter(0) });
          const municipality = here.municipality.number;
          const committees = [await here.givenCommittee(), await here.givenCommittee(), await here.givenCommittee()];
          const themes = [];
          for (const name of ['Trafikk', 'Oppvekst']) {
            themes.push({ ...(await here.carryOut('createCaseTheme', { municipality, name: { nb: name } })), name });
          }
          const made = new Happenings(here, committees, themes);
          for (const happening of events) await made.happens(happening);
          const cases: KnownCase[] = [];
          for (const one of made.cases) cases.push({ ...one, ledger: await here.ledgerOf(one) });
          // The last one is about all of it.
          const last = { asOf: 40, knownAt: 0, groupBy: ['COMMITTEE', 'STATUS'], committees: null };
          for (const { asOf, knownAt, committees: of, ...asked } of [...questions, last]) {
            const full: Question = {
              ...asked,
              asOf: new Date(made.now + (40 - asOf) * 86_400_000).toISOString().slice(0, 10),
              knownAt: (made.moments.at(-1 - knownAt) ?? new Date(START)).toISOString(),
              committees: of === null ? null : of.map((nth) => committees[nth]?.slug ?? ''),
            };
            const expected = reckon(cases, full);
            const given = asTexts(await answered(here, full));
            expect(given, `asked ${JSON.stringify(full)}`).toEqual(asTexts(expected));
            seen.rows += expected.length;
          }
          // All that is known by now is what was known at the last moment, though it is read in another way.
          const knownAt = (made.moments.at(-1) ?? new Date(START)).toISOString();
          for (const { asOf, groupBy } of questions) {
            const day = new Date(made.now + (40 - asOf) * 86_400_000).toISOString().slice(0, 10);
            const about = { asOf: day, groupBy, committees: null };
            const now = await answered(here, { ...about, knownAt: null });
            expect(now, `asked ${JSON.stringify(about)}`).toEqual(await answered(here, { ...about, knownAt }));
            seen.now += now.length;
          }
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(seen.rows).toBeGreaterThan(RUNS);
    expect(seen.now).toBeGreaterThan(RUNS);
  },
  Math.max(120_000, RUNS * 5_000),
);
