import { beforeAll, describe, expect, it } from 'vitest';
import { givenAdopted } from '../agreement/given.ts';
import { globalId } from '../testkit/rows.ts';
import { meetingIn, phaseOf } from '../testkit/given.ts';
import type { Cycle } from '../testkit/shapes.ts';
import { world, type World } from '../testkit/world.ts';

const REPORTS = `query($municipality: String!, $asOf: Date, $knownAt: DateTime) {
  complianceReport(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) { asOf knownAt rows { municipalityNumber
    committee { slug name number } year meetingsHeld meetingsRequired dialogueCompletedOn findings agreementAdoptedOn cases closedOn
    meetings dialogue agreement exchange mayorVisit settlement report } }
  divergenceReport(municipality: $municipality, groupBy: [COMMITTEE, YEAR, PHASE], asOf: $asOf, knownAt: $knownAt) { rows {
    committee { slug name } year phase { position kind } phases divergences moved medianDaysMoved late skipped added } }
  impactTrace(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) { figures { findings findingsInCases findingsAgreed
    cases casesAgreed casesClosed } rows { committee { name } findingId text type case { id number title status { code label }
    prioritisedOn agreedOn outcomeOn } } } }`;

type Row = Readonly<Record<string, unknown>>;
interface Reports {
  readonly complianceReport: { readonly rows: readonly Row[] };
  readonly divergenceReport: {
    readonly rows: readonly (Row & { readonly phase: { readonly position: number } | null })[];
  };
  readonly impactTrace: {
    readonly figures: Row;
    readonly rows: readonly (Row & { readonly case: (Row & { readonly id: string }) | null })[];
  };
}

const asked = ({ told, municipality }: World, about: object, as: 'staff' | 'public' = 'staff') =>
  told<Reports>(REPORTS, { municipality: municipality.number, ...about }, { as });

const dateOf = ({ divergenceReport: { rows } }: Reports, position: number) =>
  rows.find(({ phase }) => phase?.position === position);

describe('reports about the last day of June, as it was known then', () => {
  const ABOUT = { asOf: '2026-06-30', knownAt: '2026-06-30T20:00:00Z' };
  let w: World;
  let cycle: Cycle;
  let committeeId: string;
  let before: Reports;
  let open: Reports;
  let lampId: string;
  beforeAll(async () => {
    w = await world({ now: '2026-01-05' });
    const given = await givenAdopted(w);
    ({ cycle } = given);
    committeeId = cycle.committee.id;
    const [lamp, bench] = given.cases;
    lampId = globalId('Case', lamp.id);
    w.at('2026-06-01');
    const { id: dialogueId } = await w.givenDialogue(cycle.id);
    const { id: activity } = await w.carryOut('addDialogueActivity', {
      dialogueId,
      method: 'WALK',
      participants: 12,
      heldOn: '2026-04-20',
    });
    for (const found of [lamp, bench]) {
      const { id: findingId } = await w.givenFinding(dialogueId, { activityId: activity });
      await w.carryOut('linkFindings', { caseId: globalId('Case', found.id), findingIds: [findingId] });
    }
    await w.givenFinding(dialogueId, { text: 'Ingen bruker benkene', type: 'CHALLENGE' });
    await w.carryOut('carryOutDialogue', { id: dialogueId, carriedOutOn: '2026-04-20' });
    await w.carryOut('completeDialogue', { id: dialogueId, completedOn: '2026-05-02' });
    const first = { id: meetingIn(phaseOf(cycle, 1)).id };
    await w.carryOut('dateMeeting', { ...first, startsAt: '2026-03-06T17:00:00Z', reason: 'Ingen kunne i januar' });
    await w.carryOut('holdMeeting', first);
    await w.carryOut('chooseOptionalPhase', { id: phaseOf(cycle, 6).id, choice: 'DECLINED', reason: 'Ikke i år' });
    w.at('2026-07-10');
    [before, open] = [await asked(w, ABOUT), await asked(w, ABOUT, 'public')];

    await w.carryOut('changeCaseStatus', { id: lampId, to: 'ACHIEVED', reason: 'Bygd', occurredOn: '2026-06-20' });
    await w.carryOut('reopenMeeting', { ...first, reason: 'Ført på feil møte' });
    await w.carryOut('moveMeeting', { ...first, startsAt: '2026-01-20T17:00:00Z', reason: 'Det var i januar' });
    await w.carryOut('resumePhase', { id: phaseOf(cycle, 2).id, reason: 'Ikke ferdig' });
    await w.carryOut('createRegulation', {
      municipality: w.municipality.number,
      title: 'Nytt reglement',
      validFrom: '2026-03-01',
      ordinaryMeetings: 6,
      dialogues: 1,
      politicianSeats: 3,
      residentSeats: 8,
      longTermCasesMin: 1,
      longTermCasesMax: 1,
      shortTermCasesMin: 2,
      shortTermCasesMax: 3,
      visitResidentsMin: 2,
      visitResidentsMax: 3,
    });
    const { number, district } = await w.current('Committee', { id: committeeId });
    const name = { id: committeeId, number, districtId: district.id, name: 'Skoger og Åskollen' };
    await w.carryOut('renameCommittee', { ...name, validFrom: '2026-02-01' });
    w.at('2026-07-11');
  });

  it('tell what was done, what was late, and how far what residents said had come', () => {
    expect(before.complianceReport.rows).toMatchObject([
      {
        year: 2026,
        meetingsHeld: 2,
        meetingsRequired: 4,
        dialogueCompletedOn: '2026-05-02',
        findings: 3,
        agreementAdoptedOn: '2026-05-12',
        cases: 2,
        meetings: 'LACKING',
        dialogue: 'KEPT',
        agreement: 'KEPT',
        exchange: 'UNDECIDED',
        mayorVisit: 'DECLINED',
        settlement: 'LACKING',
        report: 'LACKING',
      },
    ]);
    expect(dateOf(before, 1)).toMatchObject({ phase: { kind: 'MEETING' }, phases: 1, moved: 1, medianDaysMoved: 34 });
    expect(dateOf(before, 6)).toMatchObject({ divergences: 0 });
    expect(before.impactTrace.figures).toMatchObject({
      findings: 3,
      findingsInCases: 2,
      casesAgreed: 2,
      casesClosed: 0,
    });
    expect(before.impactTrace.rows.filter((row) => row.case !== null).length).toBe(2);
  });

  it('are answered with the same letters after corrections, moves, a new regulation and another name, to everyone', async () => {
    expect(await asked(w, ABOUT)).toEqual(before);
    expect(await asked(w, ABOUT, 'public')).toEqual(open);
    expect(open).toEqual(before);
  });

  it('are others as it is known now', async () => {
    const now = await asked(w, { asOf: ABOUT.asOf });
    expect(now.complianceReport.rows).toMatchObject([
      { committee: { name: 'Skoger og Åskollen' }, meetingsHeld: 1, meetingsRequired: 6 },
    ]);
    expect(dateOf(now, 1)).toMatchObject({ moved: 1, medianDaysMoved: 34 });
    expect(now.impactTrace.figures).toMatchObject({ findings: 3, casesClosed: 1 });
  });

  it('keep the line of a case that was hidden since, with what it was called to nobody but those whose it is', async () => {
    await w.carryOut('unpublishCase', { id: lampId, reason: 'Gjelder enkeltpersoner' });
    const then = await asked(w, ABOUT, 'public');
    expect(then.impactTrace.figures).toEqual(open.impactTrace.figures);
    expect(then.complianceReport).toEqual(open.complianceReport);
    const withoutWords = open.impactTrace.rows.map((row) => ({
      ...row,
      case: row.case && { ...row.case, ...(row.case.id === lampId ? { title: null } : {}) },
    }));
    expect(then.impactTrace.rows).toEqual(withoutWords);
    expect(withoutWords).not.toEqual(open.impactTrace.rows);
    expect(await asked(w, ABOUT)).toEqual(before);
    const now = await asked(w, { asOf: ABOUT.asOf }, 'public');
    expect(now.impactTrace.figures).toMatchObject({ findings: 3, findingsInCases: 1, cases: 1 });
    expect(now.complianceReport.rows).toMatchObject([{ cases: 1 }]);
    const one = `query($municipality: String!, $id: ID!) { impactTrace(municipality: $municipality, caseId: $id) { figures { cases } } }`;
    const about = { municipality: w.municipality.number, id: lampId };
    expect((await w.ask(one, about, { as: 'public' })).errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
    const thenOne = one
      .replace('$id: ID!', '$id: ID!, $knownAt: DateTime')
      .replace('caseId: $id', 'caseId: $id, knownAt: $knownAt');
    const asThen = { ...about, knownAt: ABOUT.knownAt };
    expect(await w.told(thenOne, asThen, { as: 'public' })).toEqual({ impactTrace: { figures: { cases: 1 } } });
    const early = { ...about, knownAt: '2026-01-01T00:00:00Z' };
    expect((await w.ask(thenOne, early, { as: 'public' })).errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await w.told(one, about)).toEqual({ impactTrace: { figures: { cases: 1 } } });
  });

  it('tell nothing of a year that was not opened by the day, or not by the moment', async () => {
    for (const about of [
      { ...ABOUT, asOf: '2025-12-31' },
      { ...ABOUT, knownAt: '2026-01-04T00:00:00Z' },
    ]) {
      const { complianceReport, divergenceReport, impactTrace } = await asked(w, about);
      expect([complianceReport.rows, divergenceReport.rows, impactTrace.rows]).toEqual([[], [], []]);
      expect(Object.values(impactTrace.figures).every((figure) => figure === 0)).toBe(true);
    }
  });
});

describe('a report on years', () => {
  it.each([
    ['complianceReport', { knownAt: '2026-06-01T12:00:01Z' }, { field: 'knownAt', fault: 'too_late' }],
    ['complianceReport', { fromYear: 2026, toYear: 2025 }, { field: 'toYear', fault: 'before_start' }],
    ['complianceReport', { fromYear: 3 }, { field: 'fromYear', fault: 'too_small' }],
    ['divergenceReport', { groupBy: ['YEAR', 'YEAR'] }, { field: 'groupBy', fault: 'repeated' }],
    ['impactTrace', { knownAt: '2026-06-01T12:00:01Z' }, { field: 'knownAt', fault: 'too_late' }],
  ] as const)('%s refuses %o, naming what is wrong', async (report, changes, fault) => {
    const w = await world({ now: '2026-06-01' });
    const { groupBy, ...about } = { groupBy: ['YEAR'], municipality: w.municipality.number, ...changes };
    const groups = report === 'divergenceReport' ? 'groupBy: $groupBy, ' : '';
    const { data, errors } = await w.ask(
      `query($municipality: String!, $fromYear: Int, $toYear: Int, $knownAt: DateTime${groups && ', $groupBy: [DivergenceGroup!]!'}) {
        ${report}(municipality: $municipality, ${groups}fromYear: $fromYear, toYear: $toYear, knownAt: $knownAt) { asOf } }`,
      { ...about, ...(groups ? { groupBy } : {}) },
    );
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', fields: [fault] });
  });

  it.each([
    'complianceReport(municipality: "9x99")',
    'divergenceReport(municipality: "9x99", groupBy: [])',
    'impactTrace(municipality: "9x99")',
  ])('%s is about a municipality that there is', async (report) => {
    const { errors } = await (await world()).ask(`{ ${report} { asOf } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('limits itself to committees and years', async () => {
    const w = await world({ now: '2026-01-05' });
    const [first, second] = await w.givenYear(2025, { size: 2 });
    await w.carryOut('openYear', { municipality: w.municipality.number, year: 2026 });
    const ask = async (more: string) => {
      const { complianceReport } = await w.told<Pick<Reports, 'complianceReport'>>(
        `query($number: String!) { complianceReport(municipality: $number${more}) { rows { committee { slug } year } } }`,
        { number: w.municipality.number },
      );
      return complianceReport.rows.map((row) =>
        Object.values(row)
          .map((value) => JSON.stringify(value))
          .join(),
      );
    };
    const [one, other] = [first?.committee.slug, second?.committee.slug].map((slug) => JSON.stringify({ slug }));
    expect(await ask('')).toEqual([`${one},2025`, `${one},2026`, `${other},2025`, `${other},2026`]);
    expect(await ask(', fromYear: 2026')).toEqual([`${one},2026`, `${other},2026`]);
    expect(await ask(`, toYear: 2025, committees: ["${second?.committee.slug}"]`)).toEqual([`${other},2025`]);
  });
});
