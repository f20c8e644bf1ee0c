import { builder } from './builder.ts';

/** What a mutation that removes something answers with. */
export const Removed = builder.objectRef<{ readonly id: string; readonly typename: string }>('Removed').implement({
  description: 'What was removed.',
  fields: (t) => ({
    id: t.globalID({
      description: 'The global id of what was removed.',
      resolve: ({ id, typename }) => ({ id, type: typename }),
    }),
  }),
});
