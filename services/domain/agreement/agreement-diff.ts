import { seen } from '../access.ts';
import type { Act } from '../act.ts';
import { dayStoredOrNull } from '../calendar.ts';
import { Refusal } from '../refusal.ts';
import { differences, type Difference, type VersionContent } from './agreement-diff.rules.ts';

/** How one version of an agreement differs from another, as far as the caller may see both. */
export async function agreementDifferences(
  act: Act,
  { id, from, to }: { readonly id: string; readonly from: number; readonly to: number },
): Promise<readonly Difference[]> {
  return differences(await contentOf(act, id, from), await contentOf(act, id, to));
}

async function contentOf({ db, actor }: Act, agreementId: string, number: number): Promise<VersionContent> {
  const { agreementVersion, agreementItem, agreementAssignment } = seen(actor);
  const version = await db.agreementVersion.findFirst({
    where: { AND: [agreementVersion], agreementId, number },
    include: {
      items: {
        where: agreementItem,
        include: { assignments: { where: agreementAssignment, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
      },
    },
  });
  if (version === null) throw new Refusal('NOT_FOUND', { what: 'AgreementVersion', id: String(number) });
  return {
    ...version,
    items: version.items.map((item) => ({
      ...item,
      assignments: item.assignments.map(({ personId, workingGroupId, outsideActorId, assignee, ...one }) => ({
        id: one.id,
        task: one.task,
        who: JSON.stringify([personId, workingGroupId, outsideActorId, assignee]),
        dueOn: dayStoredOrNull(one.dueOn),
      })),
    })),
  };
}
