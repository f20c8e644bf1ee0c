import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import type { CaseStatus as Status, CaseTheme as Theme } from '@naerhjul/prisma/generated/client.ts';
import { CaseCategory } from './case-words.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { inLanguage, languageArg, LocalizedText } from './texts.ts';
import { builder } from './builder.ts';

function namesOf(row: Pick<Theme, 'nameNb' | 'nameNn' | 'nameEn'>) {
  return { nb: row.nameNb, nn: row.nameNn, en: row.nameEn };
}

export const CaseTheme = builder.prismaNode('CaseTheme', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    name: t.string({
      description: 'What it is called.',
      args: { language: t.arg(languageArg) },
      select: { nameNb: true, nameNn: true, nameEn: true },
      resolve: (row, { language }) => inLanguage(namesOf(row), language ?? 'NB'),
    }),
    names: t.field({
      type: LocalizedText,
      description: 'What it is called, in each language.',
      select: { nameNb: true, nameNn: true, nameEn: true },
      resolve: namesOf,
    }),
    retiredOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'The day from which it is not offered any more.',
      select: { retiredOn: true },
      resolve: (row) => dayStoredOrNull(row.retiredOn),
    }),
    findings: t.relation('findings', {
      description: 'Something that a dialogue brought to light (funn).',
      query: (_args, { act }) => ({ where: seen(act.actor).finding, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
    cases: t.relation('cases', {
      description: 'A case (sak) that a committee works with.',
      query: (_args, { act }) => ({ where: seen(act.actor).case, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] }),
    }),
  }),
});

function labelsOf(row: Pick<Status, 'labelNb' | 'labelNn' | 'labelEn'>) {
  return { nb: row.labelNb, nn: row.labelNn, en: row.labelEn };
}

export const CaseStatus = builder.prismaNode('CaseStatus', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    code: t.exposeString('code'),
    category: t.expose('category', { type: CaseCategory }),
    position: t.exposeInt('position'),
    label: t.string({
      description: 'What the municipality calls it.',
      args: { language: t.arg(languageArg) },
      select: { labelNb: true, labelNn: true, labelEn: true },
      resolve: (row, { language }) => inLanguage(labelsOf(row), language ?? 'NB'),
    }),
    labels: t.field({
      type: LocalizedText,
      description: 'What the municipality calls it, in each language.',
      select: { labelNb: true, labelNn: true, labelEn: true },
      resolve: labelsOf,
    }),
  }),
});

listField('caseThemes', CaseTheme, {
  what: 'themes of cases',
  description: 'The themes that cases and findings are sorted by.',
  filter: () => ({}),
  where: () => ({}),
  orders: {
    NAME_ASC: {
      description: 'By name, in Norwegian order.',
      terms: [{ field: 'nameNb', kind: 'text', direction: 'asc' }],
    },
  },
});

listField('caseStatuses', CaseStatus, {
  what: 'statuses of cases',
  description: 'The statuses that cases can have.',
  filter: () => ({}),
  where: () => ({}),
  orders: {
    POSITION_ASC: {
      description: 'In the order of a case.',
      terms: [{ field: 'position', kind: 'number', direction: 'asc' }],
    },
  },
});
