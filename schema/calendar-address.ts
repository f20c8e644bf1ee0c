import {
  createCalendarAddress,
  revokeCalendarAddress,
} from '@naerhjul/domain/calendar-address/calendar-address.service.ts';
import { seenOfAccess } from '@naerhjul/domain/user/access.ts';
import { builder } from './builder.ts';
import { carryOut, inputOf, verbThatRemoves } from './verb.ts';

export const CalendarAddress = builder.prismaNode('CalendarAddress', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  // Only what is asked for: the database lets nobody read what it is recognised by.
  select: { id: true },
  findUnique: (id, { act }) => ({ id, AND: [seenOfAccess(act.actor).calendarAddress] }),
  fields: (t) => ({
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    lastUsedAt: t.expose('lastUsedAt', { type: 'DateTime', nullable: true }),
  }),
});

interface Made {
  readonly id: string;
  readonly path: string | null;
}

const NewCalendarAddress = builder.objectRef<Made>('NewCalendarAddress').implement({
  description: 'A secret address that was made just now.',
  fields: (t) => ({
    address: t.prismaField({
      type: CalendarAddress,
      description: 'What is kept of it.',
      resolve: (query, { id }, _args, { act }) =>
        act.db.calendarAddress.findUniqueOrThrow({
          ...query,
          where: { id, AND: [seenOfAccess(act.actor).calendarAddress] },
        }),
    }),
    path: t.exposeString('path', {
      nullable: true,
      description:
        'The path of the calendar at this host, with the secret in it, shown this once; null when the same call was made before. Whoever has it reads what the user may see.',
    }),
  }),
});

const MAKES =
  'Makes a secret address at which one’s own calendar program reads what goes on in one’s own committees, with what is not published yet. The one before stops working. It shows what the user may see when it is read, and nothing when the user has no role any more.';

const CreateInput = inputOf('createCalendarAddress', MAKES, () => ({}));

builder.mutationField('createCalendarAddress', (t) =>
  t.field({
    type: NewCalendarAddress,
    description: MAKES,
    args: { input: t.arg({ type: CreateInput, required: true, description: 'What to do.' }) },
    resolve: async (_root, { input }, { act }) => {
      let path: string | null = null;
      const call = { name: 'createCalendarAddress', answers: 'CalendarAddress' } as const;
      const [id = ''] = await carryOut(act, call, input, async (inside) => {
        const made = await createCalendarAddress(inside);
        path = `/calendar/own/${made.secret}.ics`;
        return [made.id];
      });
      return { id, path };
    },
  }),
);

verbThatRemoves('revokeCalendarAddress', 'CalendarAddress', {
  description: 'Takes a secret address of one’s own calendar back: nothing is read there from the next request on.',
  input: (t) => ({ id: t.globalID({ required: true, for: CalendarAddress, description: 'The address.' }) }),
  run: (act, { id }) => revokeCalendarAddress(act, { id: id.id }),
});
