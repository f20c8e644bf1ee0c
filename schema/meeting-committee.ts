import { seen } from '@naerhjul/domain/access.ts';
import { builder } from './builder.ts';
import { Recorded } from './recorded.ts';

export const MeetingCommittee = builder.prismaNode('MeetingCommittee', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seen(act.actor).meetingCommittee] }),
  fields: (t) => ({
    meeting: t.relation('meeting', { description: 'The meeting.' }),
    cycle: t.relation('cycle', { description: "The committee's year that the meeting belongs to." }),
    phase: t.relation('phase', { nullable: true, description: 'The phase that it fulfils there, if any.' }),
  }),
});
