import type { Doing, Drawn, Happen } from './happening.ts';
import type { Row } from './raw.ts';

const one = (rows: readonly Row[] = [], { which }: Drawn) => rows[which % Math.max(1, rows.length)];
const inCycle = ({ raw, cycleId }: Doing, table: 'dialogue' | 'agreement' | 'mayor_visit' | 'annual_report') =>
  (raw[table] ?? []).find((row) => row['cycle_id'] === cycleId);

const dialogueSays = ({ on }: Doing, { pick }: Drawn) =>
  pick < 9
    ? ({ status: 'COMPLETED', carriedOutOn: on, completedOn: on } as const)
    : ({ status: 'PLANNING', carriedOutOn: null, completedOn: null } as const);

async function hears(doing: Doing, drawn: Drawn) {
  const { tx, municipalityId, cycleId } = doing;
  const data = dialogueSays(doing, drawn);
  const dialogue = inCycle(doing, 'dialogue');
  if (dialogue !== undefined) return tx.dialogue.update({ where: { id: dialogue.id }, data });
  return tx.dialogue.create({ data: { municipalityId, cycleId, ...data } });
}

async function finds(doing: Doing, drawn: Drawn) {
  const { tx, raw, municipalityId } = doing;
  const dialogue = one(raw.dialogue, drawn);
  if (dialogue === undefined) return hears(doing, drawn);
  const type = (['NEED', 'CHALLENGE', 'OPPORTUNITY'] as const)[drawn.pick % 3] ?? 'NEED';
  return tx.finding.create({ data: { municipalityId, dialogueId: dialogue.id, type, text: 'Et møtested' } });
}

async function agrees(doing: Doing, drawn: Drawn) {
  const { tx, raw, municipalityId, cycleId, on } = doing;
  const agreement = inCycle(doing, 'agreement') ?? (await tx.agreement.create({ data: { municipalityId, cycleId } }));
  const number = (raw.agreement_version ?? []).filter((row) => row['agreement_id'] === agreement.id).length + 1;
  const status = (['ADOPTED', 'ADOPTED', 'SUPERSEDED', 'DRAFT'] as const)[drawn.pick % 4] ?? 'ADOPTED';
  const adoptedOn = status === 'DRAFT' ? null : on;
  const version = await tx.agreementVersion.create({ data: { municipalityId, agreementId: agreement.id, number } });
  const found = one(raw.committee_case, drawn);
  if (found !== undefined) {
    const item = { agreementVersionId: version.id, caseId: found.id, rank: 1, title: 'Lys i parken' };
    await tx.agreementItem.create({ data: { municipalityId, ...item } });
  }
  // An adopted one is not changed any more.
  await tx.agreementVersion.update({ where: { id: version.id }, data: { status, adoptedOn } });
}

async function exchanges(doing: Doing, drawn: Drawn) {
  const { tx, raw, municipalityId, cycleId, on } = doing;
  const status = (['PLANNING', 'CONFIRMED', 'CARRIED_OUT', 'CARRIED_OUT'] as const)[drawn.pick % 4] ?? 'PLANNING';
  const data = { status, actualOn: status === 'CARRIED_OUT' ? on : null };
  const known = drawn.isSo ? one(raw.exchange, drawn) : undefined;
  const exchange =
    known === undefined
      ? await tx.exchange.create({ data: { municipalityId, track: 'RESIDENTS', need: 'Lære', ...data } })
      : await tx.exchange.update({ where: { id: known.id }, data });
  const answer = (['ACCEPTED', 'ACCEPTED', 'DECLINED', 'INVITED'] as const)[drawn.which % 4] ?? 'ACCEPTED';
  await tx.exchangeInvitation.upsert({
    where: { exchangeId_cycleId: { exchangeId: exchange.id, cycleId } },
    create: { municipalityId, exchangeId: exchange.id, cycleId, answer },
    update: { answer },
  });
}

async function visits(doing: Doing, drawn: Drawn) {
  const { tx, municipalityId, cycleId, on } = doing;
  const status = (['HELD', 'HELD', 'CONFIRMED', 'PLANNED'] as const)[drawn.pick % 4] ?? 'HELD';
  const data = { status, visitsOn: on };
  const visit = inCycle(doing, 'mayor_visit');
  if (visit !== undefined && drawn.isSo) return tx.mayorVisit.update({ where: { id: visit.id }, data });
  return tx.mayorVisit.create({ data: { municipalityId, cycleId, ...data } });
}

async function reports(doing: Doing, drawn: Drawn) {
  const { tx, municipalityId, cycleId, on, until, now } = doing;
  const status = (['SUBMITTED', 'TREATED', 'DRAFT'] as const)[drawn.pick % 3] ?? 'DRAFT';
  const data = {
    status,
    submittedOn: status === 'DRAFT' ? null : on,
    treatedOn: status === 'TREATED' ? until : null,
    body: 'Kommunestyret',
    caseReference: '12/2026',
    decision: 'Tatt til etterretning',
  };
  const report = inCycle(doing, 'annual_report');
  if (report !== undefined) return tx.annualReport.update({ where: { id: report.id }, data });
  return tx.annualReport.create({
    data: { municipalityId, cycleId, year: 2025, facts: {}, generatedAt: now, ...data },
  });
}

async function regulates({ tx, raw, municipalityId, on }: Doing, drawn: Drawn) {
  const [first] = raw.regulation ?? [];
  const numbers = { ordinaryMeetings: drawn.pick % 5, dialogues: drawn.isSo ? 1 : 0 };
  if (first === undefined || drawn.which % 3 === 0) {
    return tx.regulation.updateMany({ where: { municipalityId }, data: numbers });
  }
  const seats = { politicianSeats: 3, residentSeats: 8, visitResidentsMin: 2, visitResidentsMax: 3 };
  const cases = { longTermCasesMin: 1, longTermCasesMax: 1, shortTermCasesMin: 2, shortTermCasesMax: 3 };
  return tx.regulation.upsert({
    where: { municipalityId_validFrom: { municipalityId, validFrom: on } },
    create: { municipalityId, title: 'Nytt reglement', validFrom: on, ...numbers, ...seats, ...cases },
    update: numbers,
  });
}

/** What happens in a year, as somebody could write it into the tables. */
export const RANDOM_WORK = {
  hears,
  acts: async ({ tx, raw, municipalityId, on }, drawn) => {
    const dialogue = one(raw.dialogue, drawn);
    if (dialogue === undefined) return;
    const method = (['WALK', 'STAND', 'SURVEY'] as const)[drawn.pick % 3] ?? 'WALK';
    const data = { municipalityId, dialogueId: dialogue.id, method, heldOn: on, participants: drawn.length };
    await tx.dialogueActivity.create({ data });
  },
  findsFirst: finds,
  findsMore: finds,
  loses: async ({ tx, raw }, drawn) => {
    const finding = one(raw.finding, drawn);
    if (finding === undefined || drawn.pick > 3) return;
    await tx.caseFinding.deleteMany({ where: { findingId: finding.id } });
    await tx.finding.delete({ where: { id: finding.id } });
  },
  agrees,
  exchanges,
  visits,
  reports,
  regulates,
} satisfies Record<string, Happen>;
