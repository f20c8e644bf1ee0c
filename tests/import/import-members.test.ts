import { expect, it } from 'vitest';
import { rowId } from '../testkit/rows.ts';
import type { Import } from '../testkit/shapes-import.ts';
import { documentOf } from '../testkit/verbs.ts';
import { world } from '../testkit/world.ts';
import { coordinatorOf, fatesOf, importsIn } from './given.ts';

const ROSTER = `query($id: ID!) { node(id: $id) { ... on Committee {
  roster(on: "2026-03-01") { seat { kind position } person { name publication contact { birthYear email phone } }
    membership { startsOn endsOn party deputy { name } } } } } }`;

interface Told {
  readonly node: { readonly roster: readonly Entry[] };
}
interface Entry {
  readonly seat: { readonly kind: string; readonly position: number };
  readonly person: { readonly name: string; readonly publication: string; readonly contact: object | null } | null;
  readonly membership: object | null;
}

const KARI = {
  committee: '1',
  name: 'Kari Åmot',
  kind: 'RESIDENT',
  startsOn: '2026-01-01',
  endsOn: '2027-12-31',
  birthYear: 1974,
  email: 'kari@example.org',
};
const OLA = {
  committee: 'Utvalg 1',
  name: 'Ola Berg',
  kind: 'POLITICIAN',
  startsOn: '2026-01-01',
  party: 'Bygdelista',
  deputy: 'Siv Dal',
};

it('tells what would come of each member and leaves no trace; then imports them; and the same file again makes nothing', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  await w.givenRegulation();
  const { id } = await w.givenCommittee();
  await w.carryOut('addSeat', { committeeId: id, kind: 'RESIDENT', validFrom: '2020-01-01' });
  const news = [
    ['NEW', 'REGISTER_PERSON', 'FILL_SEAT'],
    ['NEW', 'REGISTER_PERSON', 'ADD_SEAT', 'FILL_SEAT'],
  ];
  expect(await fates('importMembers', [KARI, OLA])).toEqual(news);

  const made = await imports('importMembers', [KARI, OLA]);
  expect([made.done, fatesOf(made)]).toEqual([true, news]);
  const { node } = await w.told<Told>(ROSTER, { id });
  expect(node.roster).toEqual([
    {
      seat: { kind: 'RESIDENT', position: 1 },
      person: {
        name: 'Kari Åmot',
        publication: 'ROLE_ONLY',
        contact: { birthYear: 1974, email: 'kari@example.org', phone: null },
      },
      membership: { startsOn: '2026-01-01', endsOn: '2027-12-31', party: null, deputy: null },
    },
    {
      seat: { kind: 'POLITICIAN', position: 1 },
      person: { name: 'Ola Berg', publication: 'PUBLIC', contact: null },
      membership: { startsOn: '2026-01-01', endsOn: null, party: 'Bygdelista', deputy: { name: 'Siv Dal' } },
    },
  ]);
  const before = await w.log.length();
  expect(fatesOf(await imports('importMembers', [KARI, OLA]))).toEqual([['SAME'], ['SAME']]);
  expect(await w.log.length()).toBe(before);
});

it('changes what a file says otherwise of a member, and what it leaves out stays', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  await w.givenRegulation();
  await w.givenCommittee();
  const first = await imports('importMembers', [KARI, OLA]);
  const changed = [
    { committee: '1', name: 'kari  åmot', kind: 'RESIDENT', phone: '400 00 000', birthYear: 1975 },
    { committee: '1', name: 'Ola Berg', kind: 'POLITICIAN', deputy: 'Kim Li', endsOn: '2026-06-30' },
  ];
  const wanted = [
    ['CHANGED', 'RECORD_CONTACT', 'birthYear', 'phone'],
    ['CHANGED', 'END_MEMBERSHIP', 'NAME_DEPUTY', 'endsOn', 'deputy'],
  ];
  expect(await fates('importMembers', changed)).toEqual(wanted);
  // Whoever is told whether a file says the same as what is private has read it.
  const read = { event: 'CONTACT_READ', municipalityId: rowId(w.municipality) } as const;
  expect(await w.db.prisma.auditEntry.count({ where: read })).toBe(1);
  const { rows } = await imports('importMembers', changed);
  expect(rows.map(({ id }) => id)).toEqual(first.rows.map(({ id }) => id));
  expect(await fates('importMembers', changed)).toEqual([['SAME'], ['SAME']]);
});

it('refuses each kind of fault by its field, and then imports none of the rows, and leaves no trace', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  // Two resident seats: one is held, one is free.
  await w.givenRegulation({ residentSeats: 2, politicianSeats: 1 });
  const { id: committeeId } = await w.givenCommittee();
  await w.givenMember({ committeeId, person: await w.givenPerson({ name: 'Per Vik' }) });
  const before = await w.log.length();
  const told = await imports('importMembers', [
    KARI,
    { ...KARI, name: 'Full Nes' },
    { ...KARI, committee: '7' },
    { ...KARI, name: 'Sen Li', endsOn: '2025-12-31' },
    { ...KARI, name: 'Post Feil', email: 'kari(at)example.org' },
    { ...KARI, name: 'Ny Født', birthYear: 2030 },
    { ...KARI, name: 'Ny Vara', deputy: 'Siv Dal' },
    { ...KARI, name: 'Per Vik', startsOn: '2025-06-01' },
    { ...OLA, birthYear: 2015 },
  ]);
  expect(fatesOf(told)).toEqual([
    ['NEW', 'REGISTER_PERSON', 'ADD_SEAT', 'FILL_SEAT'],
    ['REFUSED', 'kind', 'no_seat'],
    ['REFUSED', 'committee', 'unknown'],
    ['REFUSED', 'endsOn', 'before_start'],
    ['REFUSED', 'email', 'invalid_format'],
    ['REFUSED', 'birthYear', 'too_late'],
    ['REFUSED', 'deputy', 'not_with'],
    ['REFUSED', 'startsOn', 'ALREADY_EXISTS'],
    ['REFUSED', 'birthYear', 'too_late'],
  ]);
  expect([told.done, told.rows[0]?.id]).toEqual([false, null]);
  expect(await w.log.length()).toBe(before);
});

it('takes two neighbours of one name for two, and asks which one is meant where it can not know', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  await w.givenRegulation();
  await w.givenCommittee();
  await w.givenCommittee();
  await imports('importMembers', [{ ...KARI, committee: '2' }]);
  expect(await fates('importMembers', [{ ...KARI, birthYear: 1950, email: null }])).toEqual([
    ['NEW', 'REGISTER_PERSON', 'ADD_SEAT', 'FILL_SEAT'],
  ]);
  // Born the same year and reached the same way, she has moved.
  expect(await fates('importMembers', [KARI])).toEqual([['NEW', 'ADD_SEAT', 'FILL_SEAT']]);
  await w.givenPerson({ name: 'Tor Lid' });
  await w.givenPerson({ name: 'Tor Lid' });
  expect(await fates('importMembers', [{ ...KARI, name: 'Tor Lid' }])).toEqual([['REFUSED', 'name', 'several']]);
  // What is written with a wildcard is a name like any other.
  expect((await fates('importMembers', [{ ...KARI, name: 'Tor%' }]))[0]?.[0]).toBe('NEW');
});

it('does not tell whether a protected person has the name', async () => {
  const w = await world();
  const { imports, fates } = importsIn(w);
  await w.givenRegulation();
  await w.givenCommittee();
  const { rows } = await imports('importMembers', [KARI]);
  await w.carryOut('protectPerson', { id: rows[0]?.id, reason: 'Adressesperre' });
  expect(await fates('importMembers', [KARI])).toEqual([['NEW', 'REGISTER_PERSON', 'ADD_SEAT', 'FILL_SEAT']]);
});

it('refuses the rows of a committee that is not one’s own, and everything in another municipality', async () => {
  const w = await world();
  await w.givenRegulation();
  const own = await w.givenCommittee();
  await w.givenCommittee();
  const by = coordinatorOf(w.municipality, own);
  // Who sits there is no secret; whether a file says the same of them is told to none but their coordinator.
  const theirs = { ...OLA, committee: '2' };
  await importsIn(w).imports('importMembers', [theirs]);
  const input = { municipality: w.municipality.number, rows: [KARI, theirs] };
  const before = await w.log.length();
  const told = await w.told<{ importMembers: Import }>(documentOf('importMembers'), { input }, by);
  expect(fatesOf(told.importMembers).map(([fate, , fault]) => [fate, fault])).toEqual([
    ['NEW', 'ADD_SEAT'],
    ['REFUSED', 'NOT_ALLOWED'],
  ]);
  expect(await w.log.length()).toBe(before);

  const elsewhere = coordinatorOf((await world()).municipality, own);
  expect(await w.refusalOf('importMembers', input, elsewhere)).toMatchObject({ code: 'NOT_ALLOWED' });
  const many = { ...input, rows: Array.from({ length: 151 }, () => KARI) };
  expect(await w.refusalOf('importMembers', many)).toMatchObject({ fields: [{ field: 'rows', fault: 'too_big' }] });
});

it('gives the same call again its first answer, and keeps nothing of what the rows say for that', async () => {
  const w = await world();
  const { imports } = importsIn(w);
  await w.givenRegulation();
  await w.givenCommittee();
  const first = await imports('importMembers', [KARI], { clientMutationKey: w.municipality.id });
  expect(await imports('importMembers', [KARI], { clientMutationKey: w.municipality.id })).toEqual(first);
  const [kept] = await w.db.query<{ result: string }>('SELECT result FROM mutation_key WHERE key = $1', [
    w.municipality.id,
  ]);
  const text = Buffer.from(kept?.result ?? '', 'base64url').toString();
  expect(text).toContain('"done":true');
  expect(text).not.toMatch(/Kari|example|1974/);
});
