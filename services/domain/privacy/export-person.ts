import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { id, read } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { audit } from '../sign-in/audit.ts';
import { administers } from '../user/access.ts';

const exportInput = z.object({ id });
export type ExportPerson = z.input<typeof exportInput>;

/** Where a person stands in what others did, with enough around it to know what it is about. */
const EVERYTHING_OF = {
  contact: true,
  consents: true,
  memberships: { include: { seat: { include: { committee: { select: { slug: true } } } } } },
  deputyFor: { include: { seat: { include: { committee: { select: { slug: true } } } } } },
  offices: { include: { committee: { select: { slug: true } } } },
  metAsDeputy: { include: { meeting: { select: { startsAt: true } } } },
  trainings: { include: { training: true } },
  dialogues: { include: { dialogue: { select: { aim: true } } } },
  mayorVisits: { include: { visit: { select: { visitsOn: true } } } },
  assignments: true,
  workingGroups: { include: { workingGroup: { select: { name: true, purpose: true } } } },
  agreementAssignments: true,
  candidacies: { include: { electionRound: true } },
} as const;

/** All that is known about a person, as one document, for the person. Only who administers the municipality can. */
export function exportPerson(act: Act, input: ExportPerson) {
  return together(act, async (inside) => {
    const { id: personId } = read(exportInput, input);
    const { db, actor, now } = inside;
    const find = () => db.person.findUnique({ where: { id: personId }, include: EVERYTHING_OF });
    const person = await toChange(inside, { what: 'Person', id: personId, find });
    const { municipalityId } = person;
    if (!administers(actor, municipalityId)) throw new Refusal('NOT_ALLOWED', { what: 'PersonExport' });
    const document = { exportedAt: now, person, ...(await trailOf(inside, person)) };
    await audit(inside, { event: 'PERSON_EXPORTED', municipalityId, of: { entity: 'Person', id: personId } });
    return { id: personId, document: JSON.stringify(document, null, 2) };
  });
}

interface Rows {
  readonly id: string;
  readonly contact: { readonly id: string } | null;
  readonly consents: readonly { readonly id: string }[];
}

/** What the log tells of the person, what was erased, and who read what is private. */
async function trailOf({ db }: ActInTransaction, { id: personId, contact, consents }: Rows) {
  const ids = [personId, ...(contact ? [contact.id] : []), ...consents.map((one) => one.id)];
  const [changes, erasures, reads] = [
    await db.change.findMany({
      where: { entityId: { in: ids } },
      select: { at: true, entity: true, operation: true, actor: true, reason: true, diff: true },
      orderBy: { seq: 'asc' },
    }),
    await db.erasure.findMany({ where: { personId }, select: { at: true, kind: true, actor: true } }),
    await db.auditEntry.findMany({
      where: { entity: 'Person', entityId: personId },
      select: { at: true, event: true, actor: true },
      orderBy: { at: 'asc' },
    }),
  ];
  return { changes, erasures, reads };
}
