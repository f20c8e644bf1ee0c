import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { Changeable } from '@naerhjul/domain/tables.ts';
import { builder } from './builder.ts';
import { carryOut, inputOf, type Verb } from './verb.ts';

/** What was made just now, and its secret; undefined when the same call was made before. */
export interface Made {
  readonly id: string;
  readonly secret: string | undefined;
}

/** What a mutation answers with that makes a secret. */
interface Answer {
  readonly type: ReturnType<ReturnType<typeof builder.objectRef<Made>>['implement']>;
  /** The concept that the id is of. */
  readonly of: Changeable;
}

interface WithSecret {
  readonly id: string;
  readonly secret: string;
}

/** A mutation that makes a secret, and shows it in its answer and never again. */
export function verbWithSecret<Fields extends InputFieldMap>(
  name: string,
  { type, of }: Answer,
  { description, input: fields, run }: Verb<Fields, WithSecret>,
) {
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.field({
      type,
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (_root, { input }, { act }) => {
        let secret: string | undefined;
        const [id = ''] = await carryOut(act, { name, answers: of }, input, async (inside, values) => {
          const made = await run(inside, values as InputShapeFromFields<Fields>);
          ({ secret } = made);
          return [made.id];
        });
        return { id, secret };
      },
    }),
  );
}
