import type { Divergence as Item } from '@naerhjul/domain/cycle/divergence.rules.ts';
import { builder } from './builder.ts';
import { Meeting } from './meeting.ts';
import { Phase, type PhaseRow } from './phase.ts';

export const DivergenceKind = builder.enumType('DivergenceKind', {
  description: 'How an item differs from the shared wheel.',
  values: {
    MOVED: { description: 'Dated or held outside its window.' },
    LATE: { description: 'Not done, and its window has passed.' },
    SKIPPED: { description: 'Skipped this year.' },
    ADDED: { description: 'Not in the wheel.' },
    CHANGED: { description: "The committee's own title or window." },
  },
});

export const Divergence = builder.objectRef<Item & { readonly phase: PhaseRow | null }>('Divergence').implement({
  description: "One way in which a committee's year differs from the shared wheel.",
  fields: (t) => ({
    phase: t.field({
      type: Phase,
      nullable: true,
      description: 'The phase; null for an extra meeting outside any phase.',
      resolve: ({ phase }) => phase,
    }),
    meeting: t.prismaField({
      type: Meeting,
      nullable: true,
      description: 'The meeting, where it is about one.',
      resolve: (query, { meetingId }, _args, { act }) =>
        meetingId === null ? null : act.db.meeting.findUnique({ ...query, where: { id: meetingId } }),
    }),
    kind: t.expose('kind', { type: DivergenceKind, description: 'How it differs.' }),
    days: t.exposeInt('days', {
      description: 'By how many days: negative before the window, positive after it; 0 where days do not apply.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where a reason was given.' }),
  }),
});
