import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { NewKey } from '@naerhjul/domain/client/create-key.ts';
import { ApiKey } from './api-client.ts';
import { builder } from './builder.ts';
import { carryOut, inputOf, type Verb } from './verb.ts';

interface Made {
  readonly id: string;
  readonly secret: string | undefined;
}

const NewApiKey = builder.objectRef<Made>('NewApiKey').implement({
  description: 'A key that was made just now.',
  fields: (t) => ({
    key: t.prismaField({
      type: ApiKey,
      description: 'What is kept of it.',
      resolve: (query, { id }, _args, { act }) => act.db.apiKey.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    secret: t.string({
      nullable: true,
      description:
        'The whole key, shown this once; null when the same call was made before. Send it as a Bearer token.',
      resolve: ({ secret }) => secret ?? null,
    }),
  }),
});

/** A mutation that makes a key, and shows it in its answer and never again. */
export function verbWithSecret<Fields extends InputFieldMap>(
  name: string,
  { description, input: fields, run }: Verb<Fields, NewKey>,
) {
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.field({
      type: NewApiKey,
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (_root, { input }, { act }) => {
        let secret: string | undefined;
        const [id = ''] = await carryOut(act, { name, answers: 'ApiKey' }, input, async (inside, values) => {
          const made = await run(inside, values as InputShapeFromFields<Fields>);
          ({ secret } = made);
          return [made.id];
        });
        return { id, secret };
      },
    }),
  );
}
