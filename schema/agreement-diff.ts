import type { Difference } from '@naerhjul/domain/agreement/agreement-diff.rules.ts';
import { agreementDifferences } from '@naerhjul/domain/agreement/agreement-diff.ts';
import { Agreement } from './agreement.ts';
import { builder } from './builder.ts';
import { oneSeen } from './one-seen.ts';

const DifferenceKind = builder.enumType('AgreementDifferenceKind', {
  description: 'How a part of an agreement differs between two versions.',
  values: {
    ADDED: { description: 'Only the later one has it.' },
    REMOVED: { description: 'Only the earlier one has it.' },
    CHANGED: { description: 'Both have it, and it says something else.' },
    REORDERED: { description: 'A case has another place among the others.' },
  },
});

const DifferenceSubject = builder.enumType('AgreementDifferenceSubject', {
  description: 'Which part of an agreement differs.',
  values: {
    EXPECTATIONS: { description: 'What residents and politicians expect of each other.' },
    WAY_OF_WORKING: { description: 'How they work together.' },
    ITEM: { description: 'A case.' },
    ASSIGNMENT: { description: 'Who does what with a case.' },
  },
});

const AgreementDifference = builder.objectRef<Difference>('AgreementDifference').implement({
  description: 'One way in which two versions of an agreement differ.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKind, description: 'How it differs.' }),
    what: t.expose('what', { type: DifferenceSubject, description: 'What differs.' }),
    case: t.prismaField({
      type: 'Case',
      nullable: true,
      description: 'The case, where it is about one.',
      resolve: (query, { caseId }, _args, { act }) => (caseId === null ? null : oneSeen(act, 'case', caseId, query)),
    }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the case or the assignment that changed, such as horizon, rank, who or dueOn.',
    }),
    before: t.exposeString('before', {
      nullable: true,
      description: "What the earlier version says; a case's title, an assignment's task, or a word of the API.",
    }),
    after: t.exposeString('after', { nullable: true, description: 'What the later version says.' }),
    assignmentBefore: t.prismaField({
      type: 'AgreementAssignment',
      nullable: true,
      description: 'The assignment in the earlier version, where it is about one.',
      resolve: (query, { assignmentBefore }, _args, { act }) =>
        assignmentBefore === null ? null : oneSeen(act, 'agreementAssignment', assignmentBefore, query),
    }),
    assignmentAfter: t.prismaField({
      type: 'AgreementAssignment',
      nullable: true,
      description: 'The assignment in the later version, where it is about one.',
      resolve: (query, { assignmentAfter }, _args, { act }) =>
        assignmentAfter === null ? null : oneSeen(act, 'agreementAssignment', assignmentAfter, query),
    }),
  }),
});

builder.prismaObjectField(Agreement, 'diff', (t) =>
  t.field({
    type: [AgreementDifference],
    description: 'How one version differs from another, in the order in which it is read (R08).',
    args: {
      from: t.arg.int({ required: true, description: 'The number of the earlier version.' }),
      to: t.arg.int({ required: true, description: 'The number of the later version.' }),
    },
    resolve: async ({ id }, { from, to }, { act }) => [...(await agreementDifferences(act, { id, from, to }))],
  }),
);
