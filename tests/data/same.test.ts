import { beforeAll, describe, expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { givenYear, muchChanges, type GivenYear } from './same.ts';
import { asStaff, rowsOf, take, type Told } from './take.ts';

const TRACE = `query($municipality: String!, $asOf: Date, $knownAt: DateTime) {
  impactTrace(municipality: $municipality, asOf: $asOf, knownAt: $knownAt) { figures { findings findingsInCases findingsPrioritised
    findingsAgreed findingsAnswered findingsAchieved cases casesPrioritised casesAgreed casesClosed casesAchieved medianDaysToOutcome }
    rows { committee { slug name number } year findingId type text theme { name } completedOn case { id number title
      status { code label } raisedOn prioritisedOn agreedOn inTreatmentOn outcomeOn } } } }`;
const FILES = ['cases', 'case-status-events', 'meetings', 'phases', 'dialogues', 'agreements', 'compliance'] as const;
type File = (typeof FILES)[number];
type Answers = Readonly<Record<File | 'trace' | 'csv', string>>;

/** The day and the moment that everything here is asked about. */
const ABOUT = { asOf: '2026-06-30', knownAt: '2026-06-30T20:00:00Z' };

let w: World;
let given: GivenYear;
let before: Readonly<Record<'public' | 'staff', Answers>>;

async function answers(as: 'public' | 'staff'): Promise<Answers> {
  const asked = { municipality: w.municipality.number, ...ABOUT };
  const by = as === 'staff' ? asStaff : {};
  const texts: [string, string][] = [['trace', JSON.stringify(await w.told(TRACE, asked, { as }))]];
  for (const file of FILES) texts.push([file, await (await take(`${file}.jsonl`, asked, by)).text()]);
  texts.push(['csv', await (await take('cases.csv', asked, by)).text()]);
  return Object.fromEntries(texts) as unknown as Answers;
}

const rows = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Told);

beforeAll(async () => {
  w = await world({ now: '2026-01-05' });
  given = await givenYear(w);
  w.at('2026-07-10');
  before = { public: await answers('public'), staff: await answers('staff') };
  await muchChanges(w, given);
  w.at('2026-07-11');
});

describe('what is asked about a day, as it was known at a moment', () => {
  it('is there in every file', () => {
    for (const file of FILES)
      expect([file, rows(before.public[file]).length]).toEqual([file, expect.toSatisfy((n: number) => n > 0)]);
    expect(before.public.trace).toContain('Sak 1');
  });

  it.each(['public', 'staff'] as const)(
    'is answered to %s with the same letters after corrections, moves, other names and other words',
    async (as) => {
      expect(await answers(as)).toEqual(before[as]);
    },
  );

  it.each(FILES)('is another in the file of %s as it is known now', async (file) => {
    const { knownAt: _, ...now } = ABOUT;
    const told = await rowsOf(file, { municipality: w.municipality.number, ...now });
    expect(told).not.toEqual(rows(before.public[file]));
  });
});

/** What people wrote, column by column: told only while whoever asks may still see the row. */
const WRITTEN: Readonly<Partial<Record<File, readonly string[]>>> = {
  cases: ['title', 'description'],
  'case-status-events': ['reason', 'forwarded_to', 'decision_body', 'decision_reference', 'decision_text'],
  meetings: ['title', 'place', 'reason'],
  phases: ['title', 'reason'],
  dialogues: ['aim'],
  agreements: ['expectations', 'way_of_working', 'note'],
};

const without = (file: File, row: Told): Told => ({
  ...row,
  ...Object.fromEntries((WRITTEN[file] ?? []).map((name) => [name, null])),
});

const hidden = (file: File, row: Told) =>
  (file === 'cases' && row['id'] === given.caseIds[0]) ||
  (file === 'case-status-events' && row['case_id'] === given.caseIds[0]) ||
  (file === 'meetings' && row['meeting_id'] === given.extraId) ||
  (file === 'phases' && row['id'] === given.addedPhase);
const isGone = (file: File, row: Told) => hidden(file, row) && (file === 'meetings' || file === 'phases');

interface Traced {
  readonly impactTrace: {
    readonly figures: object;
    readonly rows: readonly {
      readonly findingId: string;
      readonly text: string;
      readonly case: { readonly id: string; readonly title: string | null } | null;
    }[];
  };
}

describe('what has been hidden or removed since', () => {
  beforeAll(async () => {
    const { carryOut } = w;
    await carryOut('unpublishCase', { id: given.caseIds[0], reason: 'Gjelder enkeltpersoner' });
    await carryOut('reopenDialogue', { id: given.dialogueId, reason: 'Ett funn var feil' });
    await carryOut('removeFinding', { id: given.findingIds[2], reason: 'Skrevet to ganger' });
    await carryOut('completeDialogue', { id: given.dialogueId, completedOn: '2026-07-05' });
    await carryOut('removePhase', { id: given.addedPhase, reason: 'Aldri noe av' });
    await carryOut('removeMeeting', { id: given.extraId, reason: 'Aldri noe av' });
    const gone = { id: given.cycle.committee.id, dissolvedOn: '2026-07-09', reason: 'Slått sammen' };
    await carryOut('dissolveCommittee', gone);
    w.at('2026-07-12');
  });

  it.each([
    ['public', hidden],
    ['staff', isGone],
  ] as const)('keeps its rows for %s, without what people wrote', async (as, isUntold) => {
    const now = await answers(as);
    let emptied = 0;
    for (const file of FILES) {
      const expected = rows(before[as][file]).map((row) => (isUntold(file, row) ? without(file, row) : row));
      expect([file, rows(now[file])]).toEqual([file, expected]);
      emptied += Number(now[file] !== before[as][file]);
    }
    expect(emptied).toBe(as === 'public' ? 4 : 2);
  });

  it('keeps its lines of the trace, with its figures, ids, days and states', async () => {
    const now = JSON.parse((await answers('public')).trace) as Traced;
    const then = JSON.parse(before.public.trace) as Traced;
    const expected = then.impactTrace.rows.map((row) => ({
      ...row,
      text: row.findingId === given.findingIds[2] ? '' : row.text,
      case: row.case?.id === given.caseIds[0] ? { ...row.case, title: null } : row.case,
    }));
    expect(now).toEqual({ impactTrace: { ...then.impactTrace, rows: expected } });
    expect(expected).not.toEqual(then.impactTrace.rows);
  });

  it('is kept without its texts by the database, too', async () => {
    const kept = await w.db.query<{ content: object }>(
      `SELECT content FROM row_version WHERE row_id = ANY($1) AND content::text ~ 'Dugnad|Om skolen|benkene'`,
      [[given.addedPhase, given.extraId, given.findingIds[2]].map((id) => rowId({ id: String(id) }))],
    );
    expect(kept).toEqual([]);
  });

  it('is seen again, when it is published again', async () => {
    await w.carryOut('publishCase', { id: given.caseIds[0] });
    expect((await answers('public')).cases).toEqual(before.public.cases);
  });

  it('has no texts where its year was taken back', async () => {
    await w.db.query(`UPDATE cycle SET status = 'PLANNED' WHERE id = $1::uuid`, [rowId(given.cycle)]);
    const now = await answers('public');
    for (const file of ['meetings', 'phases', 'dialogues', 'agreements'] as const) {
      expect([file, rows(now[file])]).toEqual([file, rows(before.public[file]).map((row) => withWheel(file, row))]);
    }
    expect(await answers('staff').then(({ agreements }) => agreements)).toEqual(before.staff.agreements);
  });
});

/** Without what people wrote; what the wheel calls a phase isn't the committee's own. */
const withWheel = (file: File, row: Told) =>
  row['title'] === 'Dugnad' || row['title'] === 'Om skolen' || row['title'] === undefined
    ? without(file, row)
    : { ...without(file, row), title: row['title'] };
