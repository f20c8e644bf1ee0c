import type { CaseStatusEvent } from '../testkit/shapes-case.ts';

/** What a report groups a case by, as the test has made it, from a moment on. */
export interface Said {
  readonly at: Date;
  /** The short names of the committees; the first leads. */
  readonly committees: readonly string[];
  readonly horizon: string | null;
  readonly theme: string | null;
  readonly origin: string;
}

export interface KnownCase {
  readonly id: string;
  readonly said: readonly Said[];
  readonly ledger: readonly CaseStatusEvent[];
}

export interface Question {
  readonly asOf: string;
  readonly knownAt: string;
  readonly groupBy: readonly string[];
  readonly committees: readonly string[] | null;
}

const CLOSED = new Set(['ACHIEVED', 'CLOSED_WITHOUT_RESULT', 'FORWARDED', 'WITHDRAWN']);

/** A case as it stood then: its groups, and how long it stood where. */
interface Stood {
  readonly groups: Readonly<Record<string, string | number | null>>;
  readonly committees: readonly string[];
  readonly stays: readonly Stay[];
  readonly openDays: number | null;
}

interface Stay {
  readonly status: string;
  readonly days: number;
  readonly isMove: boolean;
  readonly isCorrection: boolean;
}

/** The rows of a report by its definitions (D01–D08), one case after another over the raw ledger, in no order. */
export function reckon(cases: readonly KnownCase[], question: Question): readonly object[] {
  const groups = new Map<string, { readonly of: object; readonly cases: Stood[] }>();
  for (const one of cases) {
    for (const stood of standing(one, question)) {
      const key = JSON.stringify(stood.groups);
      const group = groups.get(key) ?? { of: stood.groups, cases: [] };
      groups.set(key, group);
      group.cases.push(stood);
    }
  }
  return [...groups.values()].map(({ of, cases: within }) => ({ ...of, ...figures(within, question) }));
}

/** The case once for each group that it stands in; not at all where it wasn't known or isn't asked about. */
function standing(one: KnownCase, { asOf, knownAt, groupBy, committees }: Question): readonly Stood[] {
  const said = one.said.findLast(({ at }) => at <= new Date(knownAt));
  const steps = stepsOf(one.ledger, knownAt);
  const stays = staysOf(steps, asOf);
  const last = stays.at(-1);
  // The first step raises the case; where it is corrected, the case was raised on another day.
  const raisedOn = steps.toSorted((a, b) => a.place - b.place)[0]?.occurredOn;
  if (said === undefined || last === undefined || raisedOn === undefined) return [];
  const asked = said.committees.filter((slug) => committees === null || committees.includes(slug));
  if (asked.length === 0) return [];
  const by = <Value>(group: string, value: Value) => (groupBy.includes(group) ? value : null);
  const dated = groupBy.includes('MONTH') || groupBy.includes('YEAR');
  const places = groupBy.includes('COMMITTEE') ? asked.map((slug) => [slug]) : [asked];
  return places.map((within) => ({
    committees: within,
    stays,
    openDays: CLOSED.has(last.status) ? null : daysBetween(raisedOn, asOf),
    groups: {
      committee: by('COMMITTEE', within[0] ?? null),
      status: by('STATUS', last.status),
      category: by('CATEGORY', last.status),
      horizon: by('HORIZON', said.horizon),
      theme: by('THEME', said.theme),
      origin: by('ORIGIN', said.origin),
      year: dated ? Number(raisedOn.slice(0, 4)) : null,
      month: by('MONTH', Number(raisedOn.slice(5, 7))),
    },
  }));
}

function figures(cases: readonly Stood[], { groupBy }: Question) {
  const isByStatus = groupBy.includes('STATUS') || groupBy.includes('CATEGORY');
  const stays = cases.flatMap((one) => {
    const here = one.groups['status'] ?? one.groups['category'];
    return one.stays.filter(({ status }) => !isByStatus || status === here);
  });
  const days = stays.map((stay) => stay.days);
  const open = cases.flatMap(({ openDays }) => (openDays === null ? [] : [openDays]));
  return {
    casesInMunicipality: cases.length,
    casesPerCommittee: cases.reduce((sum, { committees }) => sum + committees.length, 0),
    medianDays: percentile(days, 0.5),
    p90Days: percentile(days, 0.9),
    transitions: stays.filter(({ isMove }) => isMove).length,
    corrections: stays.filter(({ isCorrection }) => isCorrection).length,
    openCases: open.length,
    medianOpenDays: percentile(open, 0.5),
  };
}

/** The steps that were recorded by a moment and that nothing recorded by then had corrected, in order; each with its place in the ledger, a correction with that of what it corrects. */
function stepsOf(ledger: readonly CaseStatusEvent[], knownAt: string) {
  const known = ledger.filter(({ recordedAt }) => new Date(recordedAt) <= new Date(knownAt));
  const placeOf = (event: CaseStatusEvent): number => {
    const corrected = known.find(({ id }) => id === event.corrects?.id);
    return corrected === undefined ? event.seq : placeOf(corrected);
  };
  return known
    .filter(({ id, to }) => to !== null && !known.some(({ corrects }) => corrects?.id === id))
    .map((event) => ({ ...event, place: placeOf(event) }))
    .toSorted((a, b) => a.occurredOn.localeCompare(b.occurredOn) || a.place - b.place);
}

/** The stays that had begun by a day. */
function staysOf(steps: ReturnType<typeof stepsOf>, asOf: string): readonly Stay[] {
  return steps
    .map((event, nth) => {
      const until = steps[nth + 1]?.occurredOn;
      return {
        since: event.occurredOn,
        status: event.to?.code ?? '',
        days: daysBetween(event.occurredOn, until === undefined || until > asOf ? asOf : until),
        isMove: nth > 0,
        isCorrection: event.corrects !== null,
      };
    })
    .filter(({ since }) => since <= asOf);
}

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** Between the two nearest, in proportion; null of nothing. */
function percentile(values: readonly number[], part: number): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const at = part * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? null : low + (at - Math.floor(at)) * (high - low);
}
