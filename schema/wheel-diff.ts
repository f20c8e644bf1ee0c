import { seen } from '@naerhjul/domain/access.ts';
import type { Act } from '@naerhjul/domain/act.ts';
import type { WheelDifference } from '@naerhjul/domain/wheel/wheel-diff.rules.ts';
import { wheelVersionDifferences } from '@naerhjul/domain/wheel/wheel-diff.ts';
import type { Prisma } from '@naerhjul/prisma/generated/client.ts';
import { builder } from './builder.ts';
import { LocalizedText } from './texts.ts';
import { PhaseTemplate, WheelVersion } from './wheel.ts';

const DifferenceKind = builder.enumType('WheelDifferenceKind', {
  description: 'How a part of a wheel differs between two versions.',
  values: {
    ADDED: { description: 'Only the later one has it.' },
    REMOVED: { description: 'Only the earlier one has it.' },
    CHANGED: { description: 'Both have it, and it says something else.' },
    REORDERED: { description: 'A phase has another place among the others.' },
  },
});

const DifferenceSubject = builder.enumType('WheelDifferenceSubject', {
  description: 'Which part of a wheel differs.',
  values: {
    PHASE: { description: 'A phase.' },
    THEME: { description: 'A main theme of a phase.' },
    RESPONSIBILITY: { description: 'Who does what in a phase.' },
  },
});

const Difference = builder.objectRef<WheelDifference>('WheelDifference').implement({
  description: 'One way in which two versions of a wheel differ.',
  fields: (t) => ({
    kind: t.expose('kind', { type: DifferenceKind, description: 'How it differs.' }),
    what: t.expose('what', { type: DifferenceSubject, description: 'What differs.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the phase that changed: title, kind, window or optional; the phases tell how.',
    }),
    phaseBefore: t.prismaField({
      type: PhaseTemplate,
      nullable: true,
      description: 'The phase it is about, as the earlier version has it.',
      resolve: (query, { phaseBefore }, _args, { act }) => phaseOf(act, query, phaseBefore),
    }),
    phaseAfter: t.prismaField({
      type: PhaseTemplate,
      nullable: true,
      description: 'The phase it is about, as the later version has it.',
      resolve: (query, { phaseAfter }, _args, { act }) => phaseOf(act, query, phaseAfter),
    }),
    before: t.expose('before', {
      type: LocalizedText,
      nullable: true,
      description: 'What the earlier version says: the title of the phase, or the text of what is in it.',
    }),
    after: t.expose('after', { type: LocalizedText, nullable: true, description: 'What the later version says.' }),
  }),
});

function phaseOf(
  { db, actor }: Act,
  query: Pick<Prisma.PhaseTemplateFindFirstArgs, 'include' | 'select'>,
  id: string | null,
) {
  return id === null ? null : db.phaseTemplate.findFirst({ ...query, where: { AND: [seen(actor).phaseTemplate], id } });
}

builder.prismaObjectField(WheelVersion, 'diff', (t) =>
  t.field({
    type: [Difference],
    description: 'How it differs from an earlier version, phase by phase; nothing where there is none before it.',
    args: { from: t.arg.int({ description: 'The number of the earlier version: the one before it unless given.' }) },
    resolve: async ({ id, wheelId, number }, { from }, { act }) => [
      ...(await wheelVersionDifferences(act, { id, wheelId, number, from })),
    ],
  }),
);
