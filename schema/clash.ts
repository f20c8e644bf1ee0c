import type { Clash as Item } from '@naerhjul/domain/meeting/clash.rules.ts';
import { holidayName } from '@naerhjul/domain/meeting/holiday-names.ts';
import { builder } from './builder.ts';
import { languageArg } from './texts.ts';

const ClashKind = builder.enumType('ClashKind', {
  description: 'What speaks against a time.',
  values: {
    SAME_COMMITTEE: { description: 'The same committee has another meeting that evening.' },
    SAME_COORDINATOR: { description: 'The same coordinator has another meeting that evening.' },
    SAME_MEMBER: { description: 'Someone has a seat in another committee that meets that evening.' },
    PUBLIC_HOLIDAY: { description: 'It is a public holiday.' },
    WEEKEND: { description: 'It is a Saturday or Sunday.' },
    SCHOOL_HOLIDAY: { description: 'It is a school holiday in the municipality.' },
    OUTSIDE_WINDOW: { description: 'It lies outside the window of its phase.' },
    PAST: { description: 'The day is gone. Told of proposed dates only.' },
  },
});

export const Clash = builder.objectRef<Item>('Clash').implement({
  description: 'Something that speaks against a time: advice, never a refusal.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClashKind, description: 'What it is.' }),
    days: t.int({
      nullable: true,
      description: 'For OUTSIDE_WINDOW: by how many days, negative before and positive after.',
      resolve: ({ days }) => days ?? null,
    }),
    name: t.string({
      nullable: true,
      description: 'The name of the holiday, or of the committees that meet the same evening.',
      args: { language: t.arg(languageArg) },
      resolve: ({ kind, name }, { language }) =>
        kind === 'PUBLIC_HOLIDAY' && name !== undefined ? holidayName(name, language ?? 'NB') : (name ?? null),
    }),
    meetingId: t.globalID({
      nullable: true,
      description: 'For SAME_COMMITTEE, SAME_COORDINATOR and SAME_MEMBER: the other meeting.',
      resolve: ({ with: other }) => (other === undefined ? null : { id: other, type: 'Meeting' }),
    }),
  }),
});
