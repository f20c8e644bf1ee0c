import { beforeAll, describe, expect, it } from 'vitest';
import { importsIn } from '../import/given.ts';
import { VERBS } from '../testkit/verbs.ts';
import { closedYear, type ClosedYear } from './closed-year.ts';
import { MOVES_OF_YEAR, OF_NO_YEAR, refusedInClosed, STAYS_OPEN } from './closed-verbs.ts';

let y: ClosedYear;
beforeAll(async () => {
  y = await closedYear();
});

it('refuses whatever would change a closed year, and leaves no trace', async () => {
  const { refusalOf } = y.here;
  for (const [verb, input] of refusedInClosed(y)) {
    const { code, year } = await refusalOf(verb, input);
    expect({ verb, code, year }).toEqual({ verb, code: 'CYCLE_CLOSED', year: 2026 });
  }
});

it('refuses the rows of a file that would change it', async () => {
  const { committee } = y.cycle;
  const { imports } = importsIn(y.here);
  const meetings = await imports('importMeetings', [
    { committee: committee.slug, kind: 'EXTRA', startsOn: '2026-06-10', time: '18:00' },
    { committee: committee.slug, phase: 'Møte 3', startsOn: '2026-09-08', time: '18:00' },
  ]);
  const cases = await imports('importCases', [{ committee: committee.slug, title: 'For sent', year: 2026 }]);
  expect([...meetings.rows, ...cases.rows].map(({ faults }) => faults[0]?.code)).toEqual([
    'CYCLE_CLOSED',
    'CYCLE_CLOSED',
    'CYCLE_CLOSED',
  ]);
});

it('says of every verb whether a closed year keeps it out', () => {
  const told = new Set<string>([...refusedInClosed(y).map(([verb]) => verb), ...STAYS_OPEN, ...MOVES_OF_YEAR]);
  const untold = VERBS.filter((verb) => !told.has(verb) && !OF_NO_YEAR.some((kind) => kind.test(verb)));
  expect(untold, 'verbs that neither list nor kind speaks of').toEqual([]);
  const twice = [...told].filter((verb) => OF_NO_YEAR.some((kind) => kind.test(verb)));
  expect(twice, 'verbs that are said to be of no year, too').toEqual([]);
});

it('does not open again what is closed', async () => {
  const { refusalOf, carryOut, log, municipality } = y.here;
  const { id, committee } = y.cycle;
  const closed = { code: 'CYCLE_MOVE', from: 'CLOSED' };
  expect(await refusalOf('unpublishCycle', { id, reason: 'Angret' })).toMatchObject(closed);
  expect(await refusalOf('closeCycle', { cycleId: id })).toMatchObject(closed);
  const before = await log.length();
  await carryOut('openCycle', { committeeId: committee.id, year: 2026 });
  for (const verb of ['openYear', 'planYear'] as const) {
    await carryOut(verb, { municipality: municipality.number, year: 2026 });
  }
  expect(await log.length()).toBe(before);
});

describe('after a year is closed', () => {
  it('its last minutes are written, approved at the next meeting, published and, if need be, taken back', async () => {
    const { carryOut, refusalOf, seen } = y.here;
    const written = await carryOut('writeMinutes', { meetingId: y.second, text: 'Møtet ble hevet' });
    expect(written.moves).toEqual(['WRITE', 'APPROVE', 'PUBLISH']);
    const { id } = written;
    const edit = { meetingId: y.second, text: 'Møtet ble hevet klokka 20', expectedVersion: written.version };
    await carryOut('writeMinutes', edit);
    await carryOut('approveMinutes', { id, approvedOn: '2027-01-19' });
    const { version, moves } = await carryOut('publishMinutes', { id });
    expect(moves).toEqual(['UNPUBLISH']);
    expect(await seen('Minutes', id, { as: 'public' })).toMatchObject({ text: edit.text, approvedOn: '2027-01-19' });
    const late = { ...edit, text: 'Noe annet', reason: 'Feil', expectedVersion: version };
    expect(await refusalOf('writeMinutes', late)).toMatchObject({ code: 'CYCLE_CLOSED' });
    await carryOut('unpublishMinutes', { id, reason: 'Et navn skulle ikke stå der' });
    expect(await seen('Minutes', id, { as: 'public' })).toBeNull();
  });

  it('its report and its evaluation go to political treatment (R19)', async () => {
    const { carryOut, at } = y.here;
    at('2027-02-10');
    const { id } = await carryOut('generateAnnualReport', { cycleId: y.cycle.id });
    await carryOut('writeForeword', { id, foreword: 'Et kort år' });
    const treated = { treatedOn: '2027-02-08', caseReference: '2027/12', decision: 'Tatt til orientering' };
    for (const [submit, treat, of] of [
      ['submitAnnualReport', 'treatAnnualReport', id],
      ['submitEvaluation', 'treatEvaluation', y.evaluation.id],
    ] as const) {
      await carryOut(submit, { id: of, body: 'Kommunestyret', submittedOn: '2027-02-01' });
      expect(await carryOut(treat, { id: of, ...treated })).toMatchObject({ status: 'TREATED' });
    }
  });

  it('its good examples are told, and its cases live on in the next', async () => {
    const { carryOut, ledgerOf, current } = y.here;
    const { id } = await carryOut('recordGoodExample', {
      committeeId: y.committeeId,
      cycleId: y.cycle.id,
      title: 'Gåtur',
      whatWasDone: 'Vi gikk sammen',
      result: 'Mange ble med',
    });
    await carryOut('updateGoodExample', { id, result: 'Førti ble med' });
    await carryOut('publishGoodExample', { id });
    await carryOut('unpublishGoodExample', { id, reason: 'Et bilde' });
    await carryOut('removeGoodExample', { id, reason: 'Feil' });
    const { aCase, other, finding } = y;
    await carryOut('linkFindings', { caseId: aCase.id, findingIds: [finding.id] });
    await carryOut('unlinkFinding', { caseId: aCase.id, findingId: finding.id, reason: 'Feil' });
    await carryOut('carryCase', { caseId: other.id, fromCycleId: y.cycle.id, toCycleId: y.next.id });
    expect((await current('Case', other)).cycles.map(({ year }) => year)).toEqual([2026, 2027]);
    const step = (await ledgerOf(aCase)).at(-1);
    await carryOut('correctCaseStatusEvent', { id: step?.id, to: 'IN_PROGRESS', reason: 'Feil' });
    expect((await ledgerOf(aCase)).at(-1)).toMatchObject({ to: { code: 'IN_PROGRESS' }, corrects: { id: step?.id } });
  });
});
