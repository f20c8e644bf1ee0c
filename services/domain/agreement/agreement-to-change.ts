import type { ActInTransaction } from '../act.ts';
import { demandOpen } from '../cycle/phase-to-change.ts';
import { Refusal } from '../refusal.ts';
import { toChange } from '../rows.ts';
import { openVersionVerbs, type AgreementVersionVerb } from './agreement.rules.ts';

type Yours = Readonly<Record<string, unknown>>;

/** An agreement to change, with its year and its versions; nothing changes in a closed year. */
export async function agreementToChange(inside: ActInTransaction, id: string, expectedVersion?: number | null) {
  const found = await toChange(inside, {
    what: 'Agreement',
    id,
    find: () =>
      inside.db.agreement.findUnique({ where: { id }, include: { cycle: true, versions: true, municipality: true } }),
    expectedVersion,
  });
  demandOpen(found.cycle);
  return found;
}

/** A draft to change; refuses a version that was adopted (R08), and a closed year. Its agreement is kept from others too. */
export async function draftToChange(
  inside: ActInTransaction,
  id: string,
  verb: AgreementVersionVerb,
  { expectedVersion, yours = {} }: { expectedVersion?: number | null | undefined; yours?: Yours } = {},
) {
  const { db } = inside;
  const version = await db.agreementVersion.findUnique({ where: { id } });
  // The agreement first, so that two who edit, adopt and amend take turns in the same order.
  if (version !== null) await db.$queryRaw`SELECT 1 FROM agreement WHERE id = ${version.agreementId}::uuid FOR UPDATE`;
  const found = await toChange(inside, {
    what: 'AgreementVersion',
    id,
    find: () =>
      db.agreementVersion.findUnique({
        where: { id },
        include: {
          agreement: { include: { cycle: true, municipality: true } },
          items: { include: { case: { include: { status: true } }, assignments: true } },
        },
      }),
    expectedVersion,
    yours,
  });
  demandOpen(found.agreement.cycle);
  if (!openVersionVerbs(found.status, false).includes(verb)) {
    throw new Refusal('NOT_OPEN', { what: 'AgreementVersion', id, verb, rule: 'R08' });
  }
  return found;
}

export type DraftToChange = Awaited<ReturnType<typeof draftToChange>>;

/** An item of a draft to change; refused when its version was adopted (R08). */
export async function itemToChange(
  inside: ActInTransaction,
  id: string,
  expectedVersion?: number | null,
  yours: Yours = {},
) {
  const { db } = inside;
  // As above, the agreement first.
  await db.$queryRaw`SELECT 1 FROM agreement a JOIN agreement_version v ON v.agreement_id = a.id
    JOIN agreement_item i ON i.agreement_version_id = v.id WHERE i.id = ${id}::uuid FOR UPDATE OF a`;
  const found = await toChange(inside, {
    what: 'AgreementItem',
    id,
    find: () => db.agreementItem.findUnique({ where: { id } }),
    expectedVersion,
    yours,
  });
  await draftToChange(inside, found.agreementVersionId, 'UPDATE');
  return found;
}
