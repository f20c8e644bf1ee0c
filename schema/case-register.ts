import { dayStoredOrNull } from '@naerhjul/domain/calendar.ts';
import { seen } from '@naerhjul/domain/access.ts';
import { CaseCategory } from './case-words.ts';
import { listField } from './list-field.ts';
import { Recorded } from './recorded.ts';
import { builder } from './builder.ts';

export const CaseTheme = builder.prismaNode('CaseTheme', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    nameNb: t.exposeString('nameNb'),
    nameNn: t.exposeString('nameNn', { nullable: true }),
    nameEn: t.exposeString('nameEn', { nullable: true }),
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

export const CaseStatus = builder.prismaNode('CaseStatus', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  fields: (t) => ({
    municipality: t.relation('municipality', { description: 'The municipality it belongs to.' }),
    code: t.exposeString('code'),
    category: t.expose('category', { type: CaseCategory }),
    position: t.exposeInt('position'),
    labelNb: t.exposeString('labelNb'),
    labelNn: t.exposeString('labelNn', { nullable: true }),
    labelEn: t.exposeString('labelEn', { nullable: true }),
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
