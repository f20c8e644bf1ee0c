import { going, type Going } from '@naerhjul/domain/privacy/going.ts';
import { exportPerson } from '@naerhjul/domain/privacy/export-person.ts';
import { retention, setRetention, type Retained } from '@naerhjul/domain/privacy/retention.ts';
import { isSystemAdmin } from '@naerhjul/domain/user/access.ts';
import { AuditEntry } from './audit.ts';
import { builder } from './builder.ts';
import { Person } from './person.ts';
import { User } from './user.ts';
import { inputOf } from './verb.ts';
import { WebhookDelivery } from './webhook-delivery.ts';

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
    WEBHOOK_DELIVERIES: { description: 'What was sent to others’ addresses.' },
    USERS: { description: 'Who a user was: counted from the last role and the last sign-in.' },
  },
});

const RetentionItem = builder.objectRef<Going>('RetentionItem').implement({
  description: 'One of what the next run erases: whom or what it is of. One of its fields is set beside since.',
  fields: (t) => ({
    since: t.expose('since', {
      type: 'DateTime',
      description:
        'Since when it has been kept: the end of the last seat, the last sign-in, the end of the session, or when it was written.',
    }),
    person: t.field({
      type: Person,
      nullable: true,
      description: 'Whose contact data it is.',
      resolve: ({ person }) => person,
    }),
    user: t.field({
      type: User,
      nullable: true,
      description: 'The user, or the user whose session it was.',
      resolve: ({ user }) => user,
    }),
    auditEntry: t.field({
      type: AuditEntry,
      nullable: true,
      description: 'The entry of the audit.',
      resolve: ({ auditEntry }) => auditEntry,
    }),
    webhookDelivery: t.field({
      type: WebhookDelivery,
      nullable: true,
      description: 'What was sent to an address of others.',
      resolve: ({ webhookDelivery }) => webhookDelivery,
    }),
  }),
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
    next: t.field({
      type: [RetentionItem],
      description:
        'Whom or what the next run erases, the oldest first: the first fifty of what the caller may see. Empty where there is nobody to name: keys of retried mutations and links.',
      resolve: async ({ kind, days }, _args, { act }) => [...(await going(act, kind, days))],
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
    args: {
      kinds: t.arg({ type: [RetentionKind], description: 'Only these kinds; all of them unless said.' }),
    },
    resolve: async (_root, { kinds }, { act }) =>
      (await retention(act)).filter(({ kind }) => kinds?.includes(kind) ?? true),
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
