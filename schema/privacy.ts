import { exportPerson } from '@naerhjul/domain/privacy/export-person.ts';
import { retention, setRetention, type Retained } from '@naerhjul/domain/privacy/retention.ts';
import { isSystemAdmin } from '@naerhjul/domain/user/access.ts';
import { builder } from './builder.ts';
import { Person } from './person.ts';
import { inputOf } from './verb.ts';

const RetentionKind = builder.enumType('RetentionKind', {
  description: 'What is kept for a time only.',
  values: {
    CONTACT_DATA: {
      description: 'How to reach a person, and the year of birth: counted from the end of the last seat.',
    },
    SIGN_IN_LOG: { description: 'Who signed in, was refused and signed out.' },
    SESSIONS: { description: 'Sessions that have ended.' },
    MUTATION_KEYS: { description: 'Keys of retried mutations.' },
    ADMINISTRATOR_LINKS: { description: 'Links to the first administrator’s role that were used or have expired.' },
    AUDIT: { description: 'The rest of the audit.' },
    USERS: { description: 'Who a user was: counted from the last role and the last sign-in.' },
  },
});

const Retention = builder.objectRef<Retained>('Retention').implement({
  description: 'For how long something is kept, and what would go now.',
  fields: (t) => ({
    kind: t.expose('kind', { type: RetentionKind, description: 'What is kept.' }),
    days: t.exposeInt('days', { description: 'For how many days.' }),
    expired: t.exposeInt('expired', {
      nullable: true,
      description:
        'How many have been kept for as long as they may be, of what the caller looks after; the next run erases them. Null where what is kept belongs to no municipality and the caller looks after only some.',
    }),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may decide how long it is kept.',
      resolve: (_kept, _args, { act }) => isSystemAdmin(act.actor),
    }),
  }),
});

builder.queryField('retention', (t) =>
  t.field({
    type: [Retention],
    description:
      'How long personal data is kept, and how much of it goes next. For administrators: system administrators are told of everything, municipal ones of their own.',
    resolve: async (_root, _args, { act }) => [...(await retention(act))],
  }),
);

const SET = 'Decides how long something is kept. Only system administrators can.';
const SetRetentionInput = inputOf('setRetention', SET, (t) => ({
  kind: t.field({ type: RetentionKind, required: true, description: 'What is kept.' }),
  days: t.int({ required: true, description: 'For how many days.' }),
}));

builder.mutationField('setRetention', (t) =>
  t.field({
    type: [Retention],
    description: SET,
    args: { input: t.arg({ type: SetRetentionInput, required: true, description: 'What to do.' }) },
    // The same twice is the same once: it needs no key, and leaves none.
    resolve: async (_root, { input: { clientMutationKey: _key, ...input } }, { act }) => {
      await setRetention(act, input as Parameters<typeof setRetention>[1]);
      return [...(await retention(act))];
    },
  }),
);

const PersonExport = builder.objectRef<{ id: string; document: string }>('PersonExport').implement({
  description: 'All that is known about a person.',
  fields: (t) => ({
    person: t.prismaField({
      type: Person,
      description: 'The person.',
      resolve: (query, { id }, _args, { act }) => act.db.person.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    document: t.exposeString('document', {
      description:
        'The data, as JSON: what is kept about the person, where they stand in what others did, and who read it.',
    }),
  }),
});

const EXPORT =
  'Gives all that is known about a person, for the person. Only municipal administrators can; the audit tells of it.';
const ExportPersonInput = inputOf('exportPerson', EXPORT, (t) => ({
  id: t.globalID({ required: true, for: Person, description: 'The person.' }),
}));

builder.mutationField('exportPerson', (t) =>
  t.field({
    type: PersonExport,
    description: EXPORT,
    args: { input: t.arg({ type: ExportPersonInput, required: true, description: 'What to do.' }) },
    // Each call reads it anew, so a key would keep nothing.
    resolve: (_root, { input }, { act }) => exportPerson(act, { id: (input as { id: { id: string } }).id.id }),
  }),
);
