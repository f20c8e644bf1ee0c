import { builder } from './builder.ts';

export interface RecordedShape {
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What every stored object tells about its own history. */
export const Recorded = builder.interfaceRef<RecordedShape>('Recorded').implement({
  description: 'Something recorded, with its own history.',
  fields: (t) => ({
    version: t.exposeInt('version', {
      description:
        'Counts the edits of this object, from 1; send it as expectedVersion to avoid overwriting someone else.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was recorded.' }),
    updatedAt: t.expose('updatedAt', {
      type: 'DateTime',
      description: 'The change stamp: when it, or a part of it, last changed.',
    }),
  }),
});
