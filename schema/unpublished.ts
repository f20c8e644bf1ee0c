import { unpublishedIn, type UnpublishedCount } from '@naerhjul/domain/municipality/unpublished.ts';
import { builder } from './builder.ts';
import { Municipality } from './municipality.ts';

const UnpublishedCountType = builder.objectRef<UnpublishedCount>('UnpublishedCount').implement({
  description: 'How much of a kind of object is not published.',
  fields: (t) => ({
    entity: t.exposeString('entity', { description: 'The kind of object, such as Meeting.' }),
    count: t.exposeInt('count', { description: 'How many of them are not published now.' }),
  }),
});

builder.prismaObjectField(Municipality, 'unpublished', (t) =>
  t.field({
    type: [UnpublishedCountType],
    nullable: true,
    description:
      'How much of its work is not published, by kind. For analysts of the municipality and for those who see all of its work; null for others.',
    resolve: ({ id }, _args, { act }) => unpublishedIn(act, id),
  }),
);
