import { z } from 'zod';
import type { Act, ActInTransaction } from '../act.ts';
import { dayStored, dayStoredOrNull, type Day } from '../calendar.ts';
import { aDay, invalid, read, text } from '../input.ts';
import { noteContact } from '../person/contact-read.ts';
import { contactFields, kind, registerPerson } from '../person/register-person.ts';
import { recordContact } from '../person/update-person.ts';
import { Refusal } from '../refusal.ts';
import { endMembership, nameDeputy } from '../seat/end-membership.ts';
import { fillSeat } from '../seat/fill-seat.ts';
import { demandOrder, spanOf } from '../seat/seat-to-change.ts';
import { overlap } from '../seat/seat.rules.ts';
import { alike, differing } from './import.rules.ts';
import { importRows, type Carried, type ImportInput, type ImportStep } from './import-rows.ts';
import { personNamed, type Known } from './person-named.ts';
import { ownCommittee, type Place } from './place.ts';
import { vacantSeat } from './vacant-seat.ts';

const aName = text(100).transform((name) => name.replaceAll(/\s+/gu, ' '));

const memberRow = z.object({
  committee: text(200),
  name: aName,
  kind,
  startsOn: aDay.nullish(),
  endsOn: aDay.nullish(),
  party: text(100).nullish(),
  deputy: aName.nullish(),
  ...contactFields,
});
export type ImportMemberRow = z.input<typeof memberRow>;
type Row = z.output<typeof memberRow>;

/** Members of committees: who holds a seat, from when, and how to reach them. A seat is added where the regulation has room. */
export function importMembers(act: Act, input: ImportInput<ImportMemberRow>) {
  return importRows(act, input, carryMember);
}

async function carryMember(inside: ActInTransaction, place: Place, sent: unknown): Promise<Carried> {
  const row = read(memberRow, sent);
  const committeeId = await ownCommittee(inside, place, row.committee);
  const span = { startsOn: row.startsOn ?? place.today, endsOn: row.endsOn ?? null };
  demandOrder(span);
  if (row.deputy && row.kind !== 'POLITICIAN') {
    throw invalid('deputy', 'only a politician has a personal deputy', 'not_with');
  }
  const person = await personNamed(inside, place, { ...row, committeeId });
  const sits = person?.memberships
    .filter((one) => overlap(spanOf(one), span))
    .toSorted((a, b) => b.startsOn.getTime() - a.startsOn.getTime())[0];
  if (person !== undefined && sits !== undefined)
    return changeMember(inside, { place, row, committeeId, person, sits });
  return newMember(inside, { place, row, person, committeeId, startsOn: span.startsOn });
}

interface NewMember {
  readonly place: Place;
  readonly row: Row;
  readonly person: Known | undefined;
  readonly committeeId: string;
  readonly startsOn: Day;
}

async function newMember(inside: ActInTransaction, { place, row, person, committeeId, startsOn }: NewMember) {
  const { municipality } = place;
  const { name, kind: role, birthYear, email, phone, address, endsOn, party } = row;
  const steps: ImportStep[] = [];
  let personId = person?.id;
  if (personId === undefined) {
    personId = (await registerPerson(inside, { municipality, name, kind: role, birthYear, email, phone, address })).id;
    steps.push('REGISTER_PERSON');
  }
  const seat = await vacantSeat(inside, { committeeId, kind: role, span: { startsOn, endsOn: endsOn ?? null } });
  if (seat.isNew) steps.push('ADD_SEAT');
  const deputyId = await deputyNamed(inside, { place, committeeId, name: row.deputy });
  await fillSeat(inside, { seatId: seat.id, personId, startsOn, endsOn, party, deputyId });
  steps.push('FILL_SEAT');
  if (person !== undefined && (await reach(inside, person, row)).length > 0) steps.push('RECORD_CONTACT');
  return { id: personId, isNew: true, steps };
}

type Sitting = Known['memberships'][number];

interface Change {
  readonly place: Place;
  readonly row: Row;
  readonly committeeId: string;
  readonly person: Known;
  readonly sits: Sitting;
}

async function changeMember(
  inside: ActInTransaction,
  { place, row, committeeId, person, sits }: Change,
): Promise<Carried> {
  const { id } = sits;
  demandSameSitting(row, sits);
  const steps: ImportStep[] = [];
  const fields: string[] = [];
  if (row.endsOn && row.endsOn !== dayStoredOrNull(sits.endsOn)) {
    await endMembership(inside, { id, endsOn: row.endsOn });
    steps.push('END_MEMBERSHIP');
    fields.push('endsOn');
  }
  if (row.deputy && !(sits.deputy !== null && alike(sits.deputy.name, row.deputy))) {
    await nameDeputy(inside, { id, deputyId: await deputyNamed(inside, { place, committeeId, name: row.deputy }) });
    steps.push('NAME_DEPUTY');
    fields.push('deputy');
  }
  const contact = await reach(inside, person, row);
  if (contact.length > 0) steps.push('RECORD_CONTACT');
  return { id: person.id, isNew: false, steps, fields: [...fields, ...contact] };
}

/** Since when someone sits, and for which party, is put right by hand: a file that says otherwise may mean someone else. */
function demandSameSitting({ startsOn, party }: Row, sits: Sitting) {
  const what = 'Membership';
  const since = dayStored(sits.startsOn);
  if (startsOn && startsOn !== since) {
    throw new Refusal('ALREADY_EXISTS', { what, field: 'startsOn', value: since });
  }
  if (party && !(sits.party !== null && alike(sits.party, party))) {
    throw new Refusal('ALREADY_EXISTS', { what, field: 'party', value: sits.party ?? '' });
  }
}

interface Deputy {
  readonly place: Place;
  readonly committeeId: string;
  readonly name: string | null | undefined;
}

/** A politician's personal deputy, who is registered where nobody is known by that name. */
async function deputyNamed(inside: ActInTransaction, { place, committeeId, name }: Deputy): Promise<string | null> {
  if (!name) return null;
  const role = 'POLITICIAN';
  const found = await personNamed(inside, place, { field: 'deputy', name, kind: role, committeeId });
  return (found ?? (await registerPerson(inside, { municipality: place.municipality, name, kind: role }))).id;
}

const CONTACT = ['birthYear', 'email', 'phone', 'address'] as const;

/** Records what a row says of how to reach someone, where it says something else; answers with what changed. */
async function reach(inside: ActInTransaction, person: Known, row: Row): Promise<readonly string[]> {
  if (differing(CONTACT, row, {}).length === 0) return [];
  const contact = await inside.db.personContact.findFirst({ where: { personId: person.id } });
  // Whether it says the same is told to whoever sent the row.
  if (contact !== null) noteContact(inside, contact);
  const fields = differing(CONTACT, row, contact ?? {});
  if (fields.length === 0) return [];
  await recordContact(inside, {
    personId: person.id,
    ...Object.fromEntries(fields.map((field) => [field, row[field]])),
  });
  return fields;
}
