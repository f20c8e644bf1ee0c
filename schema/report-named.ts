import type { CaseStatusRow } from '@naerhjul/domain/report/case-status-report.ts';
import { builder } from './builder.ts';
import { CaseCategory } from './case-words.ts';
import { inLanguage, languageArg } from './texts.ts';

type Committee = Pick<CaseStatusRow, 'committee_slug' | 'committee_name' | 'committee_number'>;
export const ReportCommittee = builder.objectRef<Committee>('ReportGroupCommittee').implement({
  description: 'A committee as it was known then.',
  fields: (t) => ({
    slug: t.exposeString('committee_slug', { nullable: true, description: 'Its short name, which never changes.' }),
    name: t.exposeString('committee_name', { nullable: true, description: 'What it was called then.' }),
    number: t.exposeInt('committee_number', { nullable: true, description: 'The number it had then.' }),
  }),
});

type Status = NonNullable<CaseStatusRow['status_content']>;
export const ReportStatus = builder.objectRef<Status>('ReportGroupStatus').implement({
  description: 'A status as it was known then.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code, which never changes.' }),
    category: t.expose('category', { type: CaseCategory, description: 'What it means.' }),
    label: t.string({
      description: 'What it was called then.',
      args: { language: t.arg(languageArg) },
      resolve: (it, { language }) =>
        inLanguage({ nb: it.label_nb, nn: it.label_nn, en: it.label_en }, language ?? 'NB'),
    }),
  }),
});

type Theme = NonNullable<CaseStatusRow['theme_content']>;
export const ReportTheme = builder.objectRef<Theme>('ReportGroupTheme').implement({
  description: 'A theme as it was known then.',
  fields: (t) => ({
    name: t.string({
      description: 'What it was called then.',
      args: { language: t.arg(languageArg) },
      resolve: (it, { language }) => inLanguage({ nb: it.name_nb, nn: it.name_nn, en: it.name_en }, language ?? 'NB'),
    }),
  }),
});
