import { addDays, dayOf } from '@naerhjul/domain/calendar.ts';
import { expect, it } from 'vitest';
import { agendaOf, givenItems, titlesOf } from '../agenda/agenda.ts';
import { world } from '../testkit/world.ts';

const HISTORY = `query($id: ID!, $entities: [String!], $committeeId: ID, $about: ID, $userId: ID, $from: Date, $to: Date) {
  node(id: $id) { ... on Municipality {
    history(first: 500, entities: $entities, committeeId: $committeeId, about: $about, userId: $userId, from: $from, to: $to) {
      entries { at entity objectId operation committeeIds undoVerb undoFields undoNeedsReason undoHindrance fields { field before } }
    }
  } }
}`;

interface Told {
  readonly node: {
    readonly history: {
      readonly entries: readonly {
        readonly entity: string;
        readonly objectId: string;
        readonly operation: string;
        readonly committeeIds: readonly string[];
        readonly at: string;
        readonly undoVerb: string | null;
        readonly undoFields: readonly string[];
        readonly undoNeedsReason: boolean;
        readonly undoHindrance: string | null;
        readonly fields: readonly { readonly field: string; readonly before: string | null }[];
      }[];
    } | null;
  };
}

async function withHistory() {
  const here = await world();
  const { id } = here.municipality;
  const entriesOf = async (filter: object = {}) =>
    (await here.told<Told>(HISTORY, { id, ...filter })).node.history?.entries ?? [];
  return { ...here, id, entriesOf };
}

it('the history of a municipality is narrowed to a kind, to a committee, or to one thing with its parts', async () => {
  const { givenCommittee, givenDistrict, givenDraft, carryOut, entriesOf, id, told } = await withHistory();
  const [first, second] = [await givenCommittee(), await givenCommittee()];
  const district = await givenDistrict();
  await carryOut('renameDistrict', { id: district.id, name: 'Et nytt navn', validFrom: '2026-01-01' });
  const draft = await givenDraft();

  const kinds = async (filter: object) => new Set((await entriesOf(filter)).map(({ entity }) => entity));
  expect(await kinds({ entities: ['Committee'] })).toEqual(new Set(['Committee']));
  const ofFirst = await entriesOf({ committeeId: first.id });
  expect(ofFirst.length).toBeGreaterThan(0);
  expect(ofFirst.every(({ committeeIds }) => committeeIds.includes(first.id))).toBe(true);
  expect(ofFirst.some(({ objectId: of }) => of === second.id)).toBe(false);

  const renamed = await entriesOf({ about: district.id });
  expect(new Set(renamed.map(({ entity }) => entity))).toEqual(new Set(['District', 'DistrictName']));
  expect(renamed.filter(({ entity }) => entity === 'DistrictName')).toHaveLength(2);
  expect(renamed.every(({ entity, objectId: of }) => entity !== 'District' || of === district.id)).toBe(true);
  const version = await kinds({ about: draft.id });
  expect(version).toEqual(
    new Set(['WheelVersion', 'PhaseTemplate', 'Theme', 'Responsibility'].filter((kind) => version.has(kind))),
  );
  expect(version.has('PhaseTemplate')).toBe(true);
  expect((await told<Told>(HISTORY, { id }, { as: 'public' })).node.history).toBeNull();
});

const OF_COMMITTEE = `query($id: ID!, $about: ID) {
  node(id: $id) { ... on Committee { history(first: 500, about: $about) { entries { entity objectId } } } }
}`;

it('the history of a committee is narrowed to one meeting or case with its parts, and told to nobody else', async () => {
  const { givenMeeting, givenCase, carryOut, current, told } = await world();
  const meeting = await givenMeeting('2026-02-10T17:00:00Z');
  const [committee] = (await current('Meeting', meeting)).committees;
  await carryOut('addAgendaItem', { meetingId: meeting.id, kind: 'OTHER', title: 'Trafikk' });
  await carryOut('moveMeeting', { id: meeting.id, startsAt: '2026-02-17T17:00:00Z', reason: 'Ferie' });
  const found = await givenCase({ committeeId: committee?.id });
  await carryOut('changeCaseStatus', { id: found.id, to: 'UNDER_CONSIDERATION', reason: 'Tatt opp' });
  const kindsAbout = async (about: string) =>
    new Set(
      (await told<Told>(OF_COMMITTEE, { id: committee?.id, about })).node.history?.entries.map(({ entity }) => entity),
    );
  expect(await kindsAbout(meeting.id)).toEqual(new Set(['Meeting', 'MeetingCommittee', 'MeetingMove', 'AgendaItem']));
  expect(await kindsAbout(found.id)).toEqual(new Set(['Case', 'CaseCycle', 'CaseStatusEvent']));
  const unseen = await told<Told>(OF_COMMITTEE, { id: committee?.id, about: meeting.id }, { as: 'public' });
  expect(unseen.node.history).toBeNull();
});

it('says by which verb a change can be put back, until something newer stands there', async () => {
  const { givenCase, carryOut, entriesOf } = await withHistory();
  const { id, title } = await givenCase();
  await carryOut('updateCase', { id, title: 'Lys i parken' });
  const newest = async () => (await entriesOf({ about: id, entities: ['Case'] })).filter((one) => one.objectId === id);
  expect((await newest()).map(({ undoVerb }) => undoVerb)).toEqual(['updateCase', null]);
  await carryOut('updateCase', { id, title: 'Lys på torget' });
  expect((await newest()).map(({ undoVerb }) => undoVerb)).toEqual(['updateCase', null, null]);
  // What was put back stands there again, so that the change before it can be undone too.
  await carryOut('updateCase', { id, title: 'Lys i parken' });
  await carryOut('updateCase', { id, title });
  expect((await newest()).at(-2)?.undoVerb).toBeNull();
});

it('undoes the date of a meeting by taking it away, and a move by moving it back for a reason', async () => {
  const { givenMeeting, carryOut, entriesOf } = await withHistory();
  const { id } = await givenMeeting('2026-02-10T17:00:00Z');
  const newest = async () => (await entriesOf({ about: id, entities: ['Meeting'] }))[0];
  const dated = await newest();
  expect(dated).toMatchObject({ undoVerb: 'clearMeetingDate', undoFields: [], undoNeedsReason: false });
  await carryOut('updateMeeting', { id, place: 'Biblioteket' });
  expect(await newest()).toMatchObject({ undoVerb: 'updateMeeting', undoFields: ['place'], undoHindrance: null });
  await carryOut('moveMeeting', { id, startsAt: '2026-02-17T17:00:00Z', reason: 'Ferie' });
  const moved = await newest();
  expect(moved).toMatchObject({ undoVerb: 'moveMeeting', undoNeedsReason: true });
  expect(moved?.undoFields).toContain('startsAt');
  const before = Object.fromEntries(
    (moved?.fields ?? [])
      .filter(({ field }) => moved?.undoFields.includes(field))
      .map((one) => [one.field, one.before]),
  );
  await carryOut(moved?.undoVerb as 'moveMeeting', { id, ...before, reason: 'Feil dag' });
  expect(await newest()).toMatchObject({ undoVerb: 'moveMeeting' });
});

it('tells why what can’t be undone can’t: it is announced, changed since, removed, or a step of its own', async () => {
  const { givenMeeting, givenCase, carryOut, entriesOf } = await withHistory();
  const { id } = await givenMeeting('2026-02-10T17:00:00Z');
  await carryOut('announceMeeting', { id });
  const ofMeeting = await entriesOf({ about: id, entities: ['Meeting'] });
  expect(ofMeeting.map(({ undoHindrance }) => undoHindrance).slice(0, 2)).toEqual(['ANNOUNCED', 'NEWER']);
  const found = await givenCase();
  const [raised] = await entriesOf({ about: found.id, entities: ['Case'] });
  expect(raised).toMatchObject({ operation: 'CREATE', undoVerb: null, undoHindrance: 'STEP' });
});

it('undoes a step of a case by correcting it, and a seat that was added by removing it', async () => {
  const { givenCase, givenRegulation, givenCommittee, carryOut, entriesOf } = await withHistory();
  const { id } = await givenCase();
  await carryOut('changeCaseStatus', { id, to: 'UNDER_CONSIDERATION', reason: 'Tatt opp' });
  const [went] = await entriesOf({ entities: ['CaseStatusEvent'] });
  expect(went).toMatchObject({ undoVerb: 'correctCaseStatusEvent', undoNeedsReason: true, undoHindrance: null });
  await carryOut('correctCaseStatusEvent', { id: went?.objectId, isVoid: true, reason: 'Feil sak' });

  await givenRegulation();
  const committee = await givenCommittee();
  await carryOut('addSeat', { committeeId: committee.id, kind: 'RESIDENT', validFrom: '2026-01-01' });
  const [added] = await entriesOf({ entities: ['Seat'] });
  expect(added).toMatchObject({ undoVerb: 'removeSeat', undoNeedsReason: true });
  await carryOut('removeSeat', { id: added?.objectId, reason: 'Feil utvalg' });
  const [gone, was] = await entriesOf({ entities: ['Seat'] });
  expect([gone?.undoHindrance, was?.undoHindrance]).toEqual(['REMOVED', 'GONE']);
});

it('is narrowed to a period by the days of the municipality, and to what a user did', async () => {
  const { givenCase, entriesOf } = await withHistory();
  const { id } = await givenCase();
  const [raised] = await entriesOf({ about: id, entities: ['Case'] });
  const on = dayOf(new Date(raised?.at ?? ''), 'Europe/Oslo');
  const found = async (filter: object) => (await entriesOf({ entities: ['Case'], ...filter })).length;
  expect(await found({ from: on, to: on })).toBe(1);
  expect([await found({ to: addDays(on, -1) }), await found({ from: addDays(on, 1) })]).toEqual([0, 0]);
  const nobody = Buffer.from('User:00000000-0000-7000-8000-000000000000').toString('base64');
  expect(await found({ userId: nobody })).toBe(0);
});

it('undoes a move on the agenda by moving the item back, and not what made room for it', async () => {
  const { entriesOf, ...here } = await withHistory();
  const { carryOut, givenMeeting } = here;
  const { id: meetingId } = await givenMeeting('2026-02-10T17:00:00Z');
  const [a, b] = await givenItems(here, meetingId, 'A', 'B', 'C');
  await carryOut('moveAgendaItem', { id: b?.id, position: 1 });
  const entries = (await entriesOf({ entities: ['AgendaItem'] })).filter(({ operation }) => operation === 'UPDATE');
  const [moved, ...others] = entries.toSorted((one) => (one.objectId === b?.id ? -1 : 1));
  expect(moved).toMatchObject({ objectId: b?.id, undoVerb: 'moveAgendaItem', undoFields: ['position'] });
  expect(others).toMatchObject([{ objectId: a?.id, undoVerb: null, undoHindrance: 'STEP' }]);
  await carryOut('moveAgendaItem', { id: moved?.objectId, position: Number(moved?.fields[0]?.before) });
  expect(titlesOf(await agendaOf(here, meetingId))).toEqual(['1 A', '2 B', '3 C']);
});

it('undoes the end of an office by the last day it had, until somebody else has it', async () => {
  const { givenCommittee, givenMember, carryOut, entriesOf, refusalOf } = await withHistory();
  const { id: committeeId } = await givenCommittee();
  const { person } = await givenMember({ committeeId, endsOn: '2026-12-31' });
  const { person: next } = await givenMember({ committeeId });
  const leader = { committeeId, personId: person.id, kind: 'LEADER', startsOn: '2026-01-01' };
  const { id } = await carryOut('appointOfficer', leader);
  const newest = async () => (await entriesOf({ entities: ['Office'] }))[0];
  await carryOut('endOffice', { id, endsOn: '2026-05-31' });
  const ended = await newest();
  expect(ended).toMatchObject({ undoVerb: 'endOffice', undoFields: ['endsOn'], fields: [{ before: '2026-12-31' }] });
  await carryOut('endOffice', { id, endsOn: ended?.fields[0]?.before });
  await carryOut('endOffice', { id, endsOn: '2026-05-31' });
  await carryOut('appointOfficer', { ...leader, personId: next.id, startsOn: '2026-06-01' });
  expect(await refusalOf('endOffice', { id, endsOn: '2026-12-31' })).toMatchObject({ code: 'ALREADY_EXISTS' });
});
