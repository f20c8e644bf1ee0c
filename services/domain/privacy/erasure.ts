import type { ErasureKind } from '@naerhjul/prisma/generated/enums.ts';
import { storedDay, today } from '../calendar.ts';
import type { Act, ActInTransaction } from '../act.ts';
import { permits } from '../person/person.rules.ts';
import { dayStored } from '../calendar.ts';

interface Of {
  readonly municipalityId: string;
  readonly personId: string;
}

/** Appends to the ledger of erasures: what, of whom and when, by ids alone. */
export async function recordErasure({ db, actor, now }: Act, { municipalityId, personId }: Of, kind: ErasureKind) {
  await db.erasure.create({ data: { at: now, kind, municipalityId, personId, actor: actor.id } });
}

const NO_CONTACT = { birthYear: null, email: null, phone: null, address: null } as const;
/** What stands where a text was taken away. */
const NOTHING = '–';

/** Takes away how to reach a person, and the year of birth. Why they are protected stays for as long as they are. */
export async function takeContact({ db, now }: ActInTransaction, { personId }: Pick<Of, 'personId'>): Promise<void> {
  const { kind, municipality, contact, consents } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { municipality: true, contact: true, consents: { where: { withdrawnOn: null } } },
  });
  if (contact === null) return;
  // Without the year of birth a minor is known as one no longer, and a consent that did not count would begin to.
  const facts = { kind, birthYear: contact.birthYear };
  const idle = consents.filter(
    (one) => !permits({ ...one, givenOn: dayStored(one.givenOn), withdrawnOn: null }, facts),
  );
  await db.consent.updateMany({
    where: { id: { in: idle.map(({ id }) => id) } },
    data: { withdrawnOn: storedDay(today(now, municipality.timeZone)) },
  });
  if (contact.protectReason === null) await db.personContact.delete({ where: { id: contact.id } });
  else await db.personContact.update({ where: { id: contact.id }, data: NO_CONTACT });
}

/** Takes away a person's name and all that is private, for good. Seats and what was done stay, under the pseudonym. */
export async function takeName({ db, now }: ActInTransaction, { personId }: Pick<Of, 'personId'>) {
  const { municipality } = await db.person.findUniqueOrThrow({
    where: { id: personId },
    include: { municipality: true },
  });
  const on = storedDay(today(now, municipality.timeZone));
  await db.personContact.deleteMany({ where: { personId } });
  await db.consent.updateMany({ where: { personId, withdrawnOn: null }, data: { withdrawnOn: on } });
  await db.consent.updateMany({ where: { personId }, data: { how: NOTHING } });
  await db.membership.updateMany({ where: { personId, endReason: { not: null } }, data: { endReason: null } });
  await db.candidacy.updateMany({ where: { personId, note: { not: null } }, data: { note: null } });
  return db.person.update({
    where: { id: personId },
    data: { name: NOTHING, publication: 'ROLE_ONLY', anonymisedAt: now },
  });
}
