import type { InputFieldMap, InputShapeFromFields } from '@pothos/core';
import type { Import, ImportedRow } from '@naerhjul/domain/import/import-rows.ts';
import type { Changeable } from '@naerhjul/domain/rows.ts';
import { builder } from './builder.ts';
import { ImportFate, ImportStep } from './import-words.ts';
import { carryOut, inputOf, VERBS, type Verb } from './verb.ts';

type Fault = ImportedRow['faults'][number];

const ImportDetail = builder.objectRef<Fault['details'][number]>('ImportDetail').implement({
  description: 'A detail of a refusal, as it stands in `extensions` where a verb is refused.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, such as year.' }),
    value: t.exposeString('value', { description: 'Its value as a text.' }),
  }),
});

const ImportFault = builder.objectRef<Fault>('ImportFault').implement({
  description: 'Why a row is refused.',
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'The field of the row that is wrong; null where it is the row as a whole.',
    }),
    fault: t.exposeString('fault', {
      nullable: true,
      description: 'A word for what is wrong with the field, where the code is INVALID_INPUT.',
    }),
    code: t.exposeString('code', { description: 'The code of the refusal, as it stands in the list of errors.' }),
    message: t.exposeString('message', { description: 'A sentence in English for developers.' }),
    details: t.field({
      type: [ImportDetail],
      description: 'The details of the refusal; ids of what is met are not among them.',
      resolve: ({ details }) => details.filter(({ value }) => !UUID.test(value)),
    }),
  }),
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

interface Shown extends ImportedRow {
  readonly type: string;
}

const ImportedRowRef = builder.objectRef<Shown>('ImportedRow').implement({
  description: 'What comes of a row.',
  fields: (t) => ({
    row: t.exposeInt('row', { description: 'Its place among the rows that were sent, from 0.' }),
    fate: t.expose('fate', { type: ImportFate, description: 'What comes of it.' }),
    id: t.globalID({
      nullable: true,
      description:
        'The person, the meeting or the case that it is about; null where it is refused, or new and not there yet.',
      resolve: ({ id, type }) => (id === null ? null : { id, type }),
    }),
    steps: t.field({
      type: [ImportStep],
      description: 'What it takes, verb by verb.',
      resolve: ({ steps }) => [...steps],
    }),
    fields: t.stringList({
      description: 'The fields of the row that say something else than what stood there.',
      resolve: ({ fields }) => [...fields],
    }),
    faults: t.field({
      type: [ImportFault],
      description: 'Why it is refused; none where it is not.',
      resolve: ({ faults }) => [...faults],
    }),
  }),
});

const ImportRef = builder.objectRef<Import & { readonly type: string }>('Import').implement({
  description: 'What comes of an import: all of it is carried out, or nothing.',
  fields: (t) => ({
    done: t.exposeBoolean('done', {
      description: 'Whether it was carried out; it is not where a row is refused, nor in a dry run.',
    }),
    rows: t.field({
      type: [ImportedRowRef],
      description: 'What comes of each row, in the order in which they were sent.',
      resolve: ({ rows, type }) => rows.map((row) => ({ ...row, type })),
    }),
  }),
});

interface OfRows<Fields extends InputFieldMap> extends Verb<Fields, Import> {
  /** What it takes to be let do it. */
  readonly needs: Changeable;
  /** What each row is about. */
  readonly of: 'Person' | 'Meeting' | 'Case';
}

/** A mutation that carries out rows, and answers with what comes of each. */
export function verbOfRows<Fields extends InputFieldMap>(
  name: string,
  { description, input: fields, run, needs, of: type }: OfRows<Fields>,
) {
  VERBS.set(name, needs);
  const Input = inputOf(name, description, fields);
  builder.mutationField(name, (t) =>
    t.field({
      type: ImportRef,
      description,
      args: { input: t.arg({ type: Input, required: true, description: 'What to do.' }) },
      resolve: async (_root, { input }, { act }) => {
        // What is kept for the same call again holds ids and names of fields, and nothing of what the rows say.
        const [told = ''] = await carryOut(act, { name }, input, async (inside, values) => [
          kept(await run(inside, values as InputShapeFromFields<Fields>)),
        ]);
        return { ...read(told), type };
      },
    }),
  );
}

const kept = (done: Import) => Buffer.from(JSON.stringify(done)).toString('base64url');
const read = (told: string) => JSON.parse(Buffer.from(told, 'base64url').toString()) as Import;
