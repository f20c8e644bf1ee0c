import { randomUUID } from 'node:crypto';
import type { Doing, Drawn, Happen } from './happening.ts';
import { textIn, type Row } from './raw.ts';

const one = (rows: readonly Row[] = [], { which }: Drawn) => rows[which % Math.max(1, rows.length)];

async function step({ tx, raw, municipalityId, on, now }: Doing, caseId: string, drawn: Drawn, seq: number) {
  const status = (raw.case_status ?? [])[drawn.pick % Math.max(1, raw.case_status?.length ?? 1)];
  await tx.caseStatusEvent.create({
    data: { municipalityId, caseId, seq, toId: status?.id ?? null, occurredOn: on, recordedAt: now, actor: 'test' },
  });
}

async function raises(doing: Doing, drawn: Drawn) {
  const { tx, raw, municipalityId, committeeId, cycleId, on } = doing;
  const id = randomUUID();
  const serial = (raw.committee_case ?? []).length + 1;
  const statusId = raw.case_status?.[0]?.id ?? '';
  const number = `2025-${serial}`;
  const words = { title: 'Lys i parken', origin: 'COMMITTEE', raisedOn: on, isPublic: drawn.length > 10 } as const;
  await tx.case.create({
    data: { id, municipalityId, leadCommitteeId: committeeId, statusId, year: 2025, serial, number, ...words },
  });
  await step(doing, id, { ...drawn, pick: 0 }, 1);
  await tx.caseCycle.create({ data: { municipalityId, caseId: id, cycleId } });
  const finding = one(raw.finding, drawn);
  if (finding && drawn.isSo)
    await tx.caseFinding.create({ data: { municipalityId, caseId: id, findingId: finding.id } });
}

async function moves(doing: Doing, drawn: Drawn) {
  const found = one(doing.raw.committee_case, drawn);
  if (found === undefined) return raises(doing, drawn);
  const seq = (doing.raw.case_status_event ?? []).filter((row) => row['case_id'] === found.id).length + 1;
  return step(doing, found.id, drawn, seq);
}

async function rests({ tx, raw, municipalityId }: Doing, drawn: Drawn) {
  const finding = raw.finding?.[drawn.pick % Math.max(1, raw.finding.length)];
  const found = one(raw.committee_case, drawn);
  if (finding === undefined || found === undefined) return;
  const pair = { caseId: found.id, findingId: finding.id };
  await tx.caseFinding.upsert({
    where: { caseId_findingId: pair },
    create: { municipalityId, ...pair },
    update: {},
  });
}

/** What happens to cases, as somebody could write it into the tables. */
export const RANDOM_CASES = {
  raises,
  raisesMore: raises,
  moves,
  movesOn: moves,
  movesMore: moves,
  rests,
  restsToo: rests,
  hides: async ({ tx, raw }, drawn) => {
    const found = one(raw.committee_case, drawn);
    if (found) await tx.case.update({ where: { id: found.id }, data: { isPublic: drawn.isSo } });
  },
  prioritises: async ({ tx, raw, municipalityId, cycleId, on }, drawn) => {
    const found = one(raw.committee_case, drawn);
    if (found === undefined) return;
    const pair = { caseId: found.id, cycleId };
    await tx.priority.upsert({
      where: { caseId_cycleId: pair },
      create: { municipalityId, ...pair, rank: 1, decidedOn: on },
      update: { decidedOn: on },
    });
  },
  settles: async ({ tx, raw, municipalityId, cycleId, on }, drawn) => {
    const found = one(
      (raw.case_cycle ?? []).filter((row) => row['cycle_id'] === cycleId),
      drawn,
    );
    const [status] = raw.case_status ?? [];
    const caseId = textIn(found, 'case_id');
    if (caseId === null || status === undefined) return;
    const outcome = drawn.isSo ? 'SETTLED' : 'CARRIED_OVER';
    const words = {
      caseNumber: '2025-1',
      caseTitle: 'Lys i parken',
      statusLabel: 'Reist',
      category: 'RAISED',
    } as const;
    await tx.settlement.upsert({
      where: { cycleId_caseId: { cycleId, caseId } },
      create: { municipalityId, cycleId, caseId, statusId: status.id, outcome, settledOn: on, ...words },
      update: { outcome },
    });
  },
} satisfies Record<string, Happen>;
