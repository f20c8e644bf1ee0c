import { z } from 'zod';
import type { Act, ActInTransaction } from '../act.ts';
import { firstOfMonth, yearOf } from '../calendar.ts';
import { changeCaseStatus } from '../case/change-case-status.ts';
import { raiseCase } from '../case/raise-case.ts';
import { updateCase } from '../case/update-case.ts';
import { aDay, invalid, read, text, year } from '../input.ts';
import { seen } from '../access.ts';
import { alike, differing } from './import.rules.ts';
import { importRows, type Carried, type ImportInput, type ImportStep } from './import-rows.ts';
import { ownCommittee, type Place } from './place.ts';

const caseRow = z.object({
  committee: text(200),
  title: text(200).transform((title) => title.replaceAll(/\s+/gu, ' ')),
  description: text(4000).nullish(),
  theme: text(200).nullish(),
  horizon: z.enum(['LONG', 'SHORT']).nullish(),
  origin: z.enum(['DIALOGUE', 'RESIDENT', 'MUNICIPAL_PLAN', 'COMMITTEE']).nullish(),
  originText: text(1000).nullish(),
  year: year.nullish(),
  raisedOn: aDay.nullish(),
  status: text(100).nullish(),
  statusOn: aDay.nullish(),
  forwardedTo: text(200).nullish(),
});
export type ImportCaseRow = z.input<typeof caseRow>;
type Row = z.output<typeof caseRow>;

/** Cases that committees lead: what each is about, and where it stands. */
export function importCases(act: Act, input: ImportInput<ImportCaseRow>) {
  return importRows(act, input, carryCase);
}

async function carryCase(inside: ActInTransaction, place: Place, sent: unknown): Promise<Carried> {
  const row = read(caseRow, sent);
  const leadCommitteeId = await ownCommittee(inside, place, row.committee);
  const raisedOn = row.raisedOn ?? (row.year ? firstOfMonth(row.year, 1) : null);
  const themeId = await themeNamed(inside, place, row.theme);
  const status = await statusNamed(inside, place, row.status);
  const found = await caseCalled(inside, { leadCommitteeId, row, year: raisedOn === null ? null : yearOf(raisedOn) });
  const steps: ImportStep[] = [];
  if (found === undefined) {
    const { title, description, horizon, origin, originText } = row;
    const raised = await raiseCase(inside, {
      leadCommitteeId,
      title,
      description,
      horizon,
      themeId,
      origin: origin ?? 'COMMITTEE',
      originText,
      raisedOn,
    });
    steps.push('RAISE_CASE');
    if (status !== null && status.id !== raised.statusId) steps.push(await move(inside, raised.id, row, status.code));
    return { id: raised.id, isNew: true, steps };
  }
  const { id, version } = found;
  const changed = differing(['description', 'horizon', 'origin', 'originText'], row, found);
  const values = Object.fromEntries(changed.map((field) => [field, row[field]]));
  const fields: string[] = [...changed];
  if (themeId !== null && themeId !== found.themeId) {
    Object.assign(values, { themeId });
    fields.push('theme');
  }
  if (fields.length > 0) {
    await updateCase(inside, { id, ...values, expectedVersion: version });
    steps.push('UPDATE_CASE');
  }
  if (status !== null && status.id !== found.statusId) {
    steps.push(await move(inside, id, row, status.code));
    fields.push('status');
  }
  return { id, isNew: false, steps, fields };
}

async function move(inside: ActInTransaction, id: string, row: Row, to: string): Promise<'CHANGE_STATUS'> {
  const { statusOn: occurredOn, forwardedTo } = row;
  await changeCaseStatus(inside, { id, to, occurredOn, forwardedTo, reason: inside.reason ?? '' });
  return 'CHANGE_STATUS';
}

interface Called {
  readonly leadCommitteeId: string;
  readonly row: Row;
  readonly year: number | null;
}

/** The case of that title which the committee leads, raised that year where the row says one. */
async function caseCalled({ db, actor }: ActInTransaction, { leadCommitteeId, row, year: raised }: Called) {
  const found = await db.case.findMany({
    where: {
      AND: [
        { leadCommitteeId, title: { equals: row.title, mode: 'insensitive' } },
        raised === null ? {} : { year: raised },
        seen(actor).case,
      ],
    },
    orderBy: [{ year: 'asc' }, { serial: 'asc' }],
  });
  // The database takes % and _ for more than they are.
  const called = found.filter(({ title }) => alike(title, row.title));
  if (called.length > 1) throw invalid('title', 'several cases of the committee have this title', 'several');
  return called[0];
}

async function themeNamed({ db }: ActInTransaction, { municipalityId }: Place, name: string | null | undefined) {
  if (!name) return null;
  const themes = await db.caseTheme.findMany({ where: { municipalityId } });
  const found = themes.find(({ nameNb, nameNn, nameEn }) => isOneOf(name, [nameNb, nameNn, nameEn]));
  if (found === undefined) throw invalid('theme', 'must be the name of a theme', 'unknown');
  return found.id;
}

async function statusNamed({ db }: ActInTransaction, { municipalityId }: Place, name: string | null | undefined) {
  if (!name) return null;
  const statuses = await db.caseStatus.findMany({ where: { municipalityId } });
  const found = statuses.find(({ code, labelNb, labelNn, labelEn }) =>
    isOneOf(name, [code, labelNb, labelNn, labelEn]),
  );
  if (found === undefined) throw invalid('status', 'must be the label or the code of a status', 'unknown');
  return found;
}

function isOneOf(name: string, names: readonly (string | null)[]): boolean {
  return names.some((one) => one !== null && alike(one, name));
}
