import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { z } from 'zod';
import { together, type Act, type ActInTransaction } from '../act.ts';
import { aDay, expectedVersion, id, read, text, year } from '../input.ts';
import { Refusal } from '../refusal.ts';
import { ownMunicipality, toChange } from '../rows.ts';
import { demandStep, submission, treatment } from '../treatment/treatment.ts';
import { gather, reportDay } from './gather-facts.ts';
import { collate, stepOf, type ReportVerb } from './report.rules.ts';

const generateInput = z.object({ cycleId: id, expectedVersion });
export type GenerateAnnualReport = z.input<typeof generateInput>;

/** Gathers the facts of a committee's year in its report; a draft takes them anew. A closed year has its report too. */
export function generateAnnualReport(act: Act, input: GenerateAnnualReport) {
  return together(act, async (inside) => {
    const { cycleId, expectedVersion: expected } = read(generateInput, input);
    const cycle = await toChange(inside, {
      what: 'Cycle',
      id: cycleId,
      find: () => inside.db.cycle.findUnique({ where: { id: cycleId }, include: { municipality: true } }),
    });
    if (cycle.status === 'PLANNED') throw new Refusal('NOT_OPEN', { what: 'Cycle', id: cycleId, verb: 'GENERATE' });
    const { municipalityId, municipality, year: of } = cycle;
    const { facts } = await gather(inside, cycleId, reportDay(of, inside.now, municipality.timeZone));
    return store(inside, { municipalityId, cycleId, year: of }, facts, expected);
  });
}

const collatedInput = z.object({ municipality: z.string(), year, expectedVersion });
export type GenerateCollatedReport = z.input<typeof collatedInput>;

/** Gathers the facts of every committee's open or closed year in one report of the municipality. */
export function generateCollatedReport(act: Act, input: GenerateCollatedReport) {
  return together(act, async (inside) => {
    const { db, now } = inside;
    const { municipality: number, year: of, expectedVersion: expected } = read(collatedInput, input);
    const { id: municipalityId, timeZone } = await ownMunicipality(inside, number, 'ALL_WORK');
    // Of two who generate it at once, one waits for the other.
    await db.$queryRaw`SELECT 1 FROM municipality WHERE id = ${municipalityId}::uuid FOR NO KEY UPDATE`;
    const cycles = await db.cycle.findMany({ where: { municipalityId, year: of, status: { not: 'PLANNED' } } });
    if (cycles.length === 0) throw new Refusal('NOT_FOUND', { what: 'Cycle', id: `${number}/${of}` });
    const asOf = reportDay(of, now, timeZone);
    const years = [];
    for (const { id: cycleId } of cycles) years.push(await gather(inside, cycleId, asOf));
    return store(inside, { municipalityId, cycleId: null, year: of }, collate(years, asOf), expected);
  });
}

interface Whose {
  readonly municipalityId: string;
  readonly cycleId: string | null;
  readonly year: number;
}

async function store(inside: ActInTransaction, whose: Whose, gathered: object, expected?: number | null) {
  const { db, now: generatedAt } = inside;
  // What is stored is read back by this house only, in the form it says.
  const facts = gathered as Prisma.InputJsonObject;
  const found = await db.annualReport.findFirst({ where: whose });
  if (found === null) return db.annualReport.create({ data: { ...whose, facts, generatedAt } });
  await reportToChange(inside, found.id, 'GENERATE', { expectedVersion: expected });
  return db.annualReport.update({ where: { id: found.id }, data: { facts, generatedAt } });
}

const forewordInput = z.object({ id, foreword: text(20_000).nullish(), expectedVersion });
export type WriteForeword = z.input<typeof forewordInput>;

/** Writes what the committee or the municipality itself says in the report; nothing where it says nothing. */
export function writeForeword(act: Act, input: WriteForeword) {
  return together(act, async (inside) => {
    const { id: reportId, foreword = null, expectedVersion: expected } = read(forewordInput, input);
    await reportToChange(inside, reportId, 'WRITE_FOREWORD', { expectedVersion: expected, yours: { foreword } });
    return inside.db.annualReport.update({ where: { id: reportId }, data: { foreword } });
  });
}

const submitInput = z.object({ id, body: text(200), submittedOn: aDay.nullish(), expectedVersion });
export type SubmitAnnualReport = z.input<typeof submitInput>;

/** Submits a report to a political body: it is public from then on, and its facts are frozen (R19). */
export function submitAnnualReport(act: Act, input: SubmitAnnualReport) {
  return together(act, async (inside) => {
    const { id: reportId, expectedVersion: expected, ...values } = read(submitInput, input);
    const found = await reportToChange(inside, reportId, 'SUBMIT', { expectedVersion: expected, yours: values });
    return inside.db.annualReport.update({ where: { id: reportId }, data: submission(found, values, inside.now) });
  });
}

const treatInput = z.object({ id, treatedOn: aDay, caseReference: text(200), decision: text(10_000), expectedVersion });
export type TreatAnnualReport = z.input<typeof treatInput>;

/**
 * Records that the political body treated a report, in which case of its own, and what it decided, once the year that it is
 * about is closed (R19).
 */
export function treatAnnualReport(act: Act, input: TreatAnnualReport) {
  return together(act, async (inside) => {
    const { id: reportId, expectedVersion: expected, ...values } = read(treatInput, input);
    const found = await reportToChange(inside, reportId, 'TREAT', { expectedVersion: expected, yours: values });
    if (!(await isYearClosed(inside, found))) {
      throw new Refusal('RULE_BROKEN', { rule: 'R19', strength: 'H', lacks: ['closing'] });
    }
    return inside.db.annualReport.update({ where: { id: reportId }, data: treatment(found, values, inside.now) });
  });
}

/** Whether the year that a report is about is closed; of a collated report, every year in it. */
export async function isYearClosed({ db }: Pick<Act, 'db'>, { cycleId, municipalityId, year: of }: Whose) {
  const about = cycleId === null ? { municipalityId, year: of } : { id: cycleId };
  return (await db.cycle.count({ where: { ...about, status: 'OPEN' } })) === 0;
}

interface Edit {
  readonly expectedVersion?: number | null | undefined;
  readonly yours?: Readonly<Record<string, unknown>>;
}

async function reportToChange(inside: ActInTransaction, reportId: string, verb: ReportVerb, edit: Edit) {
  const found = await toChange(inside, {
    what: 'AnnualReport',
    id: reportId,
    find: () => inside.db.annualReport.findUnique({ where: { id: reportId }, include: { municipality: true } }),
    ...edit,
  });
  demandStep('AnnualReport', found, stepOf(verb), verb);
  return found;
}
