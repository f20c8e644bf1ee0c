import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES, newChain, type Chain } from '../change/one-of-each.ts';
import { globalId } from '../testkit/rows.ts';
import { VERBS as TYPES } from '@naerhjul/schema/verb.ts';
import { documentOf, VERBS as EVERY_VERB, type Verb } from '../testkit/verbs.ts';
import { world, type World } from '../testkit/world.ts';
import { actorsIn, keysOf, type ActorName } from './actors.ts';
import { inputOf } from './inputs.ts';
import { plantMunicipality, type PlantedMunicipality } from './planted.ts';

/** The verbs of the domain. Those of users, grants and keys have rules and tests of their own. */
const VERBS = EVERY_VERB.filter((verb) => {
  const type = TYPES.get(verb);
  return type !== undefined && type in TABLES;
});

let w: World;
let ours: PlantedMunicipality;
let theirs: PlantedMunicipality;
let keys: Readonly<Record<ActorName, string>>;
beforeAll(async () => {
  w = await world({ now: '2026-06-01' });
  ours = await plantMunicipality(w.db);
  theirs = await plantMunicipality(w.db);
  keys = keysOf(actorsIn(ours, theirs));
});

/** What concerns a municipality as a whole. */
const OF_THE_ADMINISTRATOR: ReadonlySet<Verb> = new Set<Verb>([
  'addPhaseTemplate',
  'addSchoolHoliday',
  'changePhaseTemplate',
  'createCaseTheme',
  'createCommittee',
  'createCoordinator',
  'createDistrict',
  'createRegulation',
  'createWheel',
  'deleteCoordinator',
  'deleteRegulation',
  'discardWheelVersion',
  'dissolveCommittee',
  'draftWheelVersion',
  'noteWheelVersion',
  'offerCaseTheme',
  'publishWheelVersion',
  'removePhaseTemplate',
  'removeSchoolHoliday',
  'renameCommittee',
  'renameDistrict',
  'renameWheel',
  'retireCaseTheme',
  'updateCaseStatus',
  'updateCaseTheme',
  'updateCommittee',
  'updateCoordinator',
  'updateMunicipality',
  'updateRegulation',
]);
/** What is done for all committees at once. */
const OF_ALL_COMMITTEES: ReadonlySet<Verb> = new Set<Verb>([
  'generateCollatedReport',
  'openYear',
  'planYear',
  'startSchemeEvaluation',
]);
/** What concerns no committee until it is used. */
const OF_ANY_COMMITTEE: ReadonlySet<Verb> = new Set<Verb>([
  'importCases',
  'importMeetings',
  'importMembers',
  'registerOutsideActor',
  'registerPerson',
]);
/** What changes rows that everyone sees even while the year isn't published: a program may, where its scopes say so. */
const OF_WHAT_IS_PUBLISHED: ReadonlySet<Verb> = new Set<Verb>([
  'addSeat',
  'anonymisePerson',
  'appointOfficer',
  'endMembership',
  'endOffice',
  'endSeat',
  'eraseContact',
  'fillSeat',
  'importCases',
  'importMeetings',
  'nameDeputy',
  'protectPerson',
  'raiseCase',
  'recordConsent',
  'removeMembership',
  'removeOffice',
  'removeSeat',
  'unprotectPerson',
  'updatePerson',
  'updateSeat',
]);
const OF_THE_SYSTEM: ReadonlySet<Verb> = new Set<Verb>(['createMunicipality']);

/** Whether an actor may carry out a verb in the first committee's year that is not published. */
function may(name: ActorName, verb: Verb): boolean {
  if (OF_THE_SYSTEM.has(verb)) return name === 'systemAdmin';
  if (name === 'ownAdmin') return true;
  if (OF_THE_ADMINISTRATOR.has(verb)) return false;
  if (name === 'everyCommittee') return true;
  if (name === 'scopedPortal') return OF_WHAT_IS_PUBLISHED.has(verb);
  if (OF_ALL_COMMITTEES.has(verb)) return false;
  return name === 'ownCoordinator' || (name === 'otherCoordinator' && OF_ANY_COMMITTEE.has(verb));
}

const ACTORS = Object.keys(actorsIn({ first: {}, second: {} } as PlantedMunicipality, {} as PlantedMunicipality));
/** They tell what is wrong with each row as a fault of the input. */
const ROW_BY_ROW: ReadonlySet<string> = new Set([
  'announceMeetings',
  'changeCaseStatuses',
  'clearMeetingDates',
  'dateMeetings',
]);
const FAULTS = ['SIGN_IN_FIRST', 'NOT_ALLOWED', 'NOT_FOUND', 'INTERNAL'];

async function tried(verb: Verb, chain: Chain, name: ActorName) {
  const { data, errors } = await w.ask<Readonly<Record<string, unknown>>>(
    documentOf(verb),
    { input: inputOf(verb, chain) },
    { key: keys[name] },
  );
  return { done: data?.[verb] !== undefined && data[verb] !== null, error: errors?.[0]?.extensions ?? {} };
}

/** How often anything changed, anywhere. */
async function changes(): Promise<number> {
  const [row] = await w.db.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM change WHERE municipality_id = ANY($1::uuid[])',
    [[ours.id, theirs.id]],
  );
  return row?.count ?? 0;
}

const isThere = async (id: string, name: ActorName) =>
  (await w.told<{ node: object | null }>('query($id: ID!) { node(id: $id) { id } }', { id }, { key: keys[name] }))
    .node !== null;

describe.each(ACTORS as readonly ActorName[])('%s', (name) => {
  it.each(VERBS.filter((verb) => !may(name, verb)))('may not %s, which leaves no trace', async (verb) => {
    const before = await changes();
    const { done, error } = await tried(verb, ours.first.draft, name);
    expect(done).toBe(false);
    expect(name === 'public' ? ['SIGN_IN_FIRST'] : ['NOT_ALLOWED', 'NOT_FOUND']).toContain(error['code']);
    // Who can see it is told that it is not theirs; nobody is told of what they can't see.
    const isSeen = error['code'] === 'NOT_FOUND' && (await isThere(String(error['id']), name));
    expect(isSeen).toBe(false);
    expect(await changes()).toBe(before);
  });

  it.each(VERBS.filter((verb) => may(name, verb)))('may %s', async (verb) => {
    const { done, error } = await tried(verb, ours.first.draft, name);
    // It may meet a rule of the domain; it is never refused for who asks, nor for what was sent.
    const wrong = ROW_BY_ROW.has(verb) ? FAULTS : [...FAULTS, 'INVALID_INPUT'];
    expect([done, wrong.includes(String(error['code']))]).not.toEqual([false, true]);
  });
});

describe('what another municipality has not published', () => {
  it.each(VERBS)('is refused to %s as if it were not there', async (verb) => {
    const { draft } = ours.first;
    const nothing = { ...(await newChain(w.db)), number: ours.number };
    const there = (await tried(verb, draft, 'foreignAdmin')).error;
    const gone = (await tried(verb, nothing, 'foreignAdmin')).error;
    const entity = String(there['what']) as 'Case';
    const idIn = (chain: Chain) => globalId(entity, chain[entity]);
    // Who is told that it is not theirs could see that it is there.
    const isKnown = await isThere(idIn(draft), 'foreignAdmin');
    expect(there['code']).toBe(isKnown ? 'NOT_ALLOWED' : 'NOT_FOUND');
    expect(isKnown ? undefined : there).toEqual(isKnown ? undefined : { ...gone, id: idIn(draft) });
    expect(isKnown ? undefined : gone['id']).toBe(isKnown ? undefined : idIn(nothing));
  });
});

it('a program with scopes changes what is published, and in no municipality but its own', async () => {
  expect((await tried('updateCase', ours.first.open, 'scopedPortal')).error['code']).toBe('CHANGED_MEANWHILE');
  expect((await tried('updateCase', theirs.first.open, 'scopedPortal')).error['code']).toBe('NOT_ALLOWED');
});

const lookingAhead = async (name: ActorName) =>
  (
    await w.ask(
      'query($m: String!) { openYearPreview(municipality: $m, year: 2026) { year } }',
      { m: ours.number },
      { key: keys[name] },
    )
  ).errors?.[0]?.extensions?.code;

it('nobody looks ahead at a year of all committees but those whose they are', async () => {
  expect([
    await lookingAhead('public'),
    await lookingAhead('ownCoordinator'),
    await lookingAhead('foreignAdmin'),
  ]).toEqual(['SIGN_IN_FIRST', 'NOT_ALLOWED', 'NOT_ALLOWED']);
  expect(await lookingAhead('everyCommittee')).not.toBe('NOT_ALLOWED');
});

const refusalOf = async (verb: Verb, input: object, name: ActorName) =>
  (await w.ask(documentOf(verb), { input }, { key: keys[name] })).errors?.[0]?.extensions?.['code'];

describe('what concerns no committee', () => {
  it('is the work of all of them: of the municipality’s own report, one committee’s coordinator changes nothing', async () => {
    const where = { municipalityId: ours.id, cycleId: null };
    const { id } = await w.db.prisma.annualReport.findFirstOrThrow({ where });
    const input = {
      id: globalId('AnnualReport', id),
      treatedOn: '2026-06-01',
      caseReference: '1/26',
      decision: 'Tatt til orientering',
    };
    expect(await refusalOf('treatAnnualReport', input, 'ownCoordinator')).toBe('NOT_ALLOWED');
    // They may: what stands in the way is that its years aren't closed (R19).
    expect(await refusalOf('treatAnnualReport', input, 'everyCommittee')).toBe('RULE_BROKEN');
  });

  it('but someone who sits nowhere yet is each coordinator’s of the municipality, and no other’s', async () => {
    const input = { id: globalId('Person', ours.wheelDraft.Person), name: 'Kim Ny' };
    expect(await refusalOf('updatePerson', input, 'foreignAdmin')).toBe('NOT_FOUND');
    expect(await refusalOf('updatePerson', input, 'otherCoordinator')).toBeUndefined();
  });
});
