import { Refusal } from '@naerhjul/domain/refusal.ts';
import { search, type SearchHit } from '@naerhjul/domain/search/search.ts';
import { builder } from './builder.ts';
import { Committee } from './committee.ts';

const SearchKind = builder.enumType('SearchKind', {
  description: 'What can be searched for.',
  values: {
    COMMITTEE: { description: 'Committees, by the names they have and had.' },
    MEETING: { description: 'Meetings, by title and place.' },
    CASE: { description: 'Cases, by number, title and description.' },
    FINDING: { description: 'Findings of dialogues.' },
    EXCHANGE: { description: 'Exchanges of experience, by need and what came of them.' },
    GOOD_EXAMPLE: { description: 'Good examples of all years.' },
    AGENDA_ITEM: { description: 'Items on the agendas of meetings; they come after the rest.' },
    DIALOGUE_ACTIVITY: { description: 'Activities of dialogues, by method, place and note.' },
    CASE_THEME: { description: 'Themes of cases, by their names in all languages.' },
    AGREEMENT: { description: 'Agreements (samarbeidsavtale), by year and committee.' },
    WORKING_GROUP: { description: 'Working groups, by name and purpose.' },
    MAYOR_VISIT: { description: 'Visits by the mayor, by year, committee, place and who comes.' },
  },
});

const TYPES = {
  COMMITTEE: 'Committee',
  MEETING: 'Meeting',
  CASE: 'Case',
  FINDING: 'Finding',
  EXCHANGE: 'Exchange',
  GOOD_EXAMPLE: 'GoodExample',
  AGENDA_ITEM: 'AgendaItem',
  DIALOGUE_ACTIVITY: 'DialogueActivity',
  CASE_THEME: 'CaseTheme',
  AGREEMENT: 'Agreement',
  WORKING_GROUP: 'WorkingGroup',
  MAYOR_VISIT: 'MayorVisit',
} as const;

const SearchHitType = builder.objectRef<SearchHit>('SearchHit').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    kind: t.expose('kind', { type: SearchKind, description: 'What it is.' }),
    id: t.globalID({
      description: 'The global id of what was found.',
      resolve: ({ id, kind }) => ({ id, type: TYPES[kind] }),
    }),
    title: t.exposeString('title', { description: 'What it is called; the text itself for a finding or an exchange.' }),
    snippet: t.exposeString('snippet', {
      description: 'A piece of its text around what was asked for, as plain text.',
    }),
    number: t.exposeString('number', { nullable: true, description: 'The number, for a case.' }),
    committees: t.field({
      type: [Committee],
      description: 'The committees it belongs to, by number.',
      resolve: ({ committeeIds }, _args, { act }) =>
        act.db.committee.findMany({
          where: { id: { in: [...committeeIds] } },
          orderBy: [{ sortNumber: 'asc' }, { id: 'asc' }],
        }),
    }),
    node: t.node({
      description: 'What was found; null where it was removed in the meantime.',
      id: ({ id, kind }) => ({ id, type: TYPES[kind] }),
    }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: [SearchHitType],
    description:
      'Finds what the caller may see in a municipality, the best first. Every word must be there, whole, inflected or as the beginning of a longer one; quotes, a minus before a word and "or" mean what they usually do. People are never among what is found: those whose name a caller may see are found by people(filter: { name }).',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      text: t.arg.string({ required: true, description: 'What to look for, at most 300 characters.' }),
      kinds: t.arg({ type: [SearchKind], description: 'Only these kinds; all unless given.' }),
      first: t.arg.int({ defaultValue: 20, description: 'How many at most, up to 100.' }),
    },
    resolve: async (_root, { municipality: number, ...input }, { act }) => {
      const municipality = await act.db.municipality.findUnique({ where: { number } });
      if (municipality === null) throw new Refusal('NOT_FOUND', { what: 'Municipality', id: number });
      return [...(await search(act, municipality.id, { ...input, first: input.first ?? 20 }))];
    },
  }),
);
