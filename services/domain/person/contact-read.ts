import type { PrismaClient } from '@naerhjul/prisma/generated/client.ts';
import type { Act } from '../act.ts';
import { audit } from '../sign-in/audit.ts';

/** The people whose private data an operation tells, and the municipality of each. */
export type ContactsRead = Map<string, string>;

/** Notes that an operation tells what is private about a person. */
export function noteContact(
  { contactsRead }: Act,
  { personId, municipalityId }: { readonly personId: string; readonly municipalityId: string },
): void {
  contactsRead?.set(personId, municipalityId);
}

/** Tells the audit whose private data an operation told, once for each person. */
export async function auditContacts(db: PrismaClient, act: Act, read: ContactsRead): Promise<void> {
  if (read.size === 0) return;
  await db.$transaction(async (inside) => {
    for (const [id, municipalityId] of read) {
      await audit({ ...act, db: inside }, { event: 'CONTACT_READ', municipalityId, of: { entity: 'Person', id } });
    }
  });
}
