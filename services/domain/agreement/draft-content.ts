import type { ActInTransaction } from '../act.ts';
import { dayStored, type Day } from '../calendar.ts';
import { isGivenUp } from '../case/case.rules.ts';
import { inForce } from '../regulation/regulation.rules.ts';
import type { WayOfWorking, CaseHorizon } from '@naerhjul/prisma/generated/enums.ts';

interface Item {
  readonly caseId: string;
  readonly rank: number;
  readonly title: string;
  readonly horizon: CaseHorizon | null;
  readonly wayOfWorking: WayOfWorking | null;
  readonly wayOfWorkingText: string | null;
  readonly assignments: readonly Assignment[];
}

interface Assignment {
  readonly personId: string | null;
  readonly workingGroupId: string | null;
  readonly outsideActorId: string | null;
  readonly task: string;
  readonly assignee: string | null;
  readonly dueOn: Date | null;
}

interface Draft {
  readonly id: string;
  readonly municipalityId: string;
}

/** Fills a draft with cases and who does what with them. */
export async function fillDraft({ db }: ActInTransaction, { id, municipalityId }: Draft, items: readonly Item[]) {
  const made = await db.agreementItem.createManyAndReturn({
    data: items.map(({ caseId, rank, title, horizon, wayOfWorking, wayOfWorkingText }) => ({
      municipalityId,
      agreementVersionId: id,
      caseId,
      rank,
      title,
      horizon,
      wayOfWorking,
      wayOfWorkingText,
    })),
  });
  const itemOf = new Map(made.map(({ caseId, id: itemId }) => [caseId, itemId]));
  await db.agreementAssignment.createMany({
    data: items.flatMap(({ caseId, assignments }) => {
      const agreementItemId = itemOf.get(caseId);
      if (agreementItemId === undefined) return [];
      return assignments.map(({ personId, workingGroupId, outsideActorId, task, assignee, dueOn }) => ({
        municipalityId,
        agreementItemId,
        personId,
        workingGroupId,
        outsideActorId,
        task,
        assignee,
        dueOn,
      }));
    }),
  });
}

/** Takes every case out of a draft. */
export async function emptyDraft({ db }: ActInTransaction, id: string) {
  await db.agreementAssignment.deleteMany({ where: { agreementItem: { agreementVersionId: id } } });
  await db.agreementItem.deleteMany({ where: { agreementVersionId: id } });
}

/** The priorities of a committee's year as an agreement has them, by rank; what was given up since is left out. */
export async function prioritiesOf({ db }: ActInTransaction, cycleId: string): Promise<readonly Item[]> {
  const priorities = await db.priority.findMany({
    where: { cycleId },
    include: { case: { include: { status: true } }, assignments: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
    orderBy: [{ rank: 'asc' }, { id: 'asc' }],
  });
  const alive = priorities.filter((priority) => !isGivenUp(priority.case.status.category));
  return alive.map((priority) => ({
    ...priority,
    title: priority.case.title,
    horizon: priority.case.horizon,
  }));
}

/** The regulation that the agreement refers to: the one in force on a day. */
export async function regulationOn({ db }: ActInTransaction, municipalityId: string, on: Day): Promise<string | null> {
  const versions = await db.regulation.findMany({ where: { municipalityId } });
  const days = versions.map(({ id, validFrom }) => ({ id, validFrom: dayStored(validFrom) }));
  return inForce(days, on)?.id ?? null;
}
