import { z } from 'zod';
import type { ActInTransaction } from '../act.ts';
import { texts } from '../input.ts';

const actor = z.enum(['RESIDENTS', 'POLITICIANS', 'LEADER', 'MAYOR', 'COORDINATOR', 'COMMITTEE']);
const duty = z.enum([
  'PLAN',
  'CARRY_OUT',
  'CHOOSE_METHOD',
  'DECIDE_FORM',
  'PRESENT',
  'DISCUSS',
  'PRIORITISE',
  'AGREE',
  'LISTEN',
  'ASK',
  'ADVISE',
  'ATTEND_TRAINING',
  'MEET',
  'SHARE',
  'EVALUATE',
  'SETTLE',
  'ELECT',
  'SUBMIT',
  'SUPPORT',
]);
/** Where it stands in the source text. */
export const statements = z
  .array(z.string().regex(/^S\d{1,2}$/, 'must be a statement such as S3'))
  .max(50)
  .nullish();
export const themes = z.array(z.object({ text: texts(1000), statements })).max(50);
export const responsibilities = z.array(z.object({ actor, duty, text: texts(1000), statements })).max(50);

type Texts = z.output<ReturnType<typeof texts>>;
const worded = ({ nb, nn, en }: Texts) => ({ textNb: nb, textNn: nn ?? null, textEn: en ?? null });
export const textOf = ({ textNb: nb, textNn: nn, textEn: en }: ReturnType<typeof worded>) => ({ nb, nn, en });

interface Owner {
  readonly id: string;
  readonly municipalityId: string;
}

interface Row {
  readonly actor?: string;
  readonly duty?: string;
  readonly text: Texts;
  readonly statements?: readonly string[] | null | undefined;
}

/** What a theme and a responsibility have alike: whose it is, where it stands among them, and what it says. */
const rowOf = ({ id: phaseTemplateId, municipalityId }: Owner, { text, statements: of }: Row, index: number) => ({
  municipalityId,
  phaseTemplateId,
  position: index + 1,
  ...worded(text),
  statements: [...(of ?? [])],
});

export async function writeThemes({ db }: ActInTransaction, owner: Owner, rows: z.output<typeof themes>) {
  await db.theme.createMany({ data: rows.map((row, index) => rowOf(owner, row, index)) });
}

export async function writeResponsibilities(
  { db }: ActInTransaction,
  owner: Owner,
  rows: z.output<typeof responsibilities>,
) {
  await db.responsibility.createMany({
    data: rows.map((row, index) => ({ ...rowOf(owner, row, index), actor: row.actor, duty: row.duty })),
  });
}

/** Whether rows say the same, in the same order. */
export function areSame(some: readonly Row[], others: readonly Row[]): boolean {
  const said = (rows: readonly Row[]) =>
    JSON.stringify(rows.map((row) => [row.actor, row.duty, worded(row.text), row.statements ?? []]));
  return said(some) === said(others);
}
