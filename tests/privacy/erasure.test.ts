import { replayErasures, erasures } from '@naerhjul/domain/privacy/ledger.ts';
import { beforeAll, describe, expect, it } from 'vitest';
import { RESTRICTED, refusalOf as sqlRefusal } from '../change/refused.ts';
import { rowId } from '../testkit/rows.ts';
import { world, type World } from '../testkit/world.ts';
import { textsOf } from './dump.ts';

const CONTACT = { email: 'qvintessa@example.org', phone: '90909193', address: 'Svartmeisgata 7', birthYear: 1980 };
const NAME = 'Qvintessa Svartmeis';
const TRACES = /qvintessa|svartmeis|90909193/i;

let w: World;
beforeAll(async () => {
  w = await world();
});

const given = async (changes: object = {}) => w.givenPerson({ name: NAME, ...CONTACT, ...changes });

describe('eraseContact', () => {
  it('erases how to reach a person everywhere, and leaves the name and the seat', async () => {
    const { id: committeeId } = await w.givenCommittee();
    const { membership, person } = await w.givenMember({ committeeId, person: await given({ name: 'Åse Blir' }) });
    const erased = await w.carryOut('eraseContact', { id: person.id });
    expect(erased).toMatchObject({ name: 'Åse Blir', contact: null });
    expect(await w.current('Membership', membership)).toMatchObject({ person: { id: person.id } });
    expect(await textsOf(w.db)).not.toMatch(TRACES);
  });

  it('keeps why someone is protected for as long as they are', async () => {
    const { id } = await given();
    await w.carryOut('protectPerson', { id, reason: 'Adressesperre' });
    const { contact } = await w.carryOut('eraseContact', { id });
    expect(contact).toMatchObject({ protectReason: 'Adressesperre', email: null, birthYear: null });
    await w.carryOut('anonymisePerson', { id });
  });

  it('does not let a consent count that did not while the year of birth was known', async () => {
    const { id } = await given({ birthYear: null });
    await w.carryOut('recordConsent', { personId: id, givenOn: '2026-01-02', how: 'E-post' });
    await w.carryOut('recordContact', { personId: id, birthYear: 2012 });
    await w.carryOut('eraseContact', { id });
    expect(await w.carryOut('updatePerson', { id, name: 'Åse' })).toMatchObject({ publication: 'ROLE_ONLY' });
  });

  it('is refused of one who was anonymised and to the public, and leaves no trace', async () => {
    const { id } = await given();
    expect(await w.refusalOf('eraseContact', { id }, { as: 'public' })).toMatchObject({ code: 'SIGN_IN_FIRST' });
    await w.carryOut('anonymisePerson', { id });
    const refused = await w.refusalOf('eraseContact', { id });
    expect(refused).toMatchObject({ code: 'NOT_OPEN', verb: 'ERASE_CONTACT' });
  });
});

describe('a person who is anonymised', () => {
  it('is in no table any more, by name or by contact data; the seat stays and shows the pseudonym', async () => {
    const { id: committeeId } = await w.givenCommittee();
    const end = { endsOn: '2025-12-31', startsOn: '2025-01-01' };
    const { membership, person } = await w.givenMember({ committeeId, person: await given(), ...end });
    await w.carryOut('recordConsent', { personId: person.id, givenOn: '2026-01-02', how: `${NAME} skrev under` });
    await w.carryOut('updatePerson', { id: person.id, name: `${NAME} d.y.` });
    expect(await textsOf(w.db)).toMatch(TRACES);
    const { name } = await w.carryOut('anonymisePerson', { id: person.id });
    expect(name).toMatch(/^Innbyggerrepresentant \d+$/);
    expect(await textsOf(w.db)).not.toMatch(TRACES);
    expect(await w.seen('Membership', membership.id, { as: 'public' })).toMatchObject({ person: { name } });
  });
});

describe('protection', () => {
  it('has a reason and a date, which only those who may change the municipality see', async () => {
    const { id } = await given();
    await w.carryOut('protectPerson', { id, reason: 'Adressesperre' });
    const asked = 'query($id: ID!) { node(id: $id) { ... on Person { contact { protectReason protectedAt } } } }';
    const told = await w.told(asked, { id });
    expect(told).toEqual({
      node: { contact: { protectReason: 'Adressesperre', protectedAt: '2026-01-05T12:00:00.000Z' } },
    });
    expect(await w.told(asked, { id }, { as: 'public' })).toEqual({ node: null });
    await w.carryOut('anonymisePerson', { id });
  });
});

const ledgerOf = async (id: string) => {
  const all = await erasures({ db: w.db.prisma });
  return all.filter(({ personId }) => personId === rowId({ id }));
};

describe('the ledger of erasures', () => {
  it('tells what was erased of whom, by ids alone, and is only appended to', async () => {
    const { id } = await given();
    await w.carryOut('eraseContact', { id });
    await w.carryOut('anonymisePerson', { id });
    const entries = await ledgerOf(id);
    expect(entries.map(({ kind, actor }) => [kind, actor])).toEqual([
      ['CONTACT', 'staff:development'],
      ['ANONYMISED', 'staff:development'],
    ]);
    const [first] = entries;
    expect(await sqlRefusal(w.db.query('DELETE FROM erasure WHERE id = $1', [first?.id ?? '']))).toBe(RESTRICTED);
  });

  it('is carried out again after a restore, once, and only where the person came back', async () => {
    const [gone, hidden, reached] = [await given(), await given(), await given({ name: 'Åse Blir' })];
    const at = '2026-02-01T12:00:00.000Z';
    const entry = (id: string, kind: string, row: number) => ({
      id: `0199a000-0000-7000-8000-${rowId({ id }).slice(-11)}${row}`,
      at,
      kind,
      municipalityId: rowId(w.municipality),
      personId: rowId({ id }),
      actor: 'user:someone',
    });
    const missing = { ...entry(gone.id, 'ANONYMISED', 4), personId: '0199a000-0000-7000-8000-000000000000' };
    const ledger: unknown = JSON.parse(
      JSON.stringify([
        entry(gone.id, 'ANONYMISED', 1),
        entry(hidden.id, 'PROTECTED', 2),
        entry(reached.id, 'CONTACT', 3),
        missing,
      ]),
    );
    const moment = { db: w.db.prisma, now: new Date('2026-02-02T12:00:00Z') };
    expect(await replayErasures(moment, ledger)).toBe(3);
    expect(await replayErasures(moment, ledger)).toBe(0);
    expect(await w.current('Person', gone)).toMatchObject({ isNamed: false, contact: null });
    expect(await w.current('Person', hidden)).toMatchObject({ publication: 'HIDDEN' });
    expect(await w.current('Person', reached)).toMatchObject({ name: 'Åse Blir', contact: null });
  });

  it('is not carried out when it is no ledger', async () => {
    const moment = { db: w.db.prisma, now: new Date('2026-02-02T12:00:00Z') };
    await expect(replayErasures(moment, [{ personId: 'all' }])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });
});
