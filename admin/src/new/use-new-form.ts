import { useFieldWords } from '../help/field-words.tsx';
import type { Kind } from '../person/person.ts';
import { useMunicipality } from '../municipality-context.tsx';
import type { Field } from '../verb/field.ts';
import { useWords } from '../words.ts';

/** What can be made where one picks it, and for whom a person's seat is. */
export interface NewOf {
  readonly of: 'Person' | 'OutsideActor' | 'CaseTheme' | 'District';
  readonly kind?: Kind;
}

type Input = Readonly<Record<string, unknown>>;

export interface NewForm {
  readonly verb: string;
  readonly fields: readonly Field[];
  readonly start: Input;
  /** What the verb is given of what was filled in. */
  readonly inputOf: (filled: Input) => Input;
  /** What the new one is called. */
  readonly nameIn: (filled: Input) => string;
  /** Whether one may make it: registers are whose they are, actors anyone's who works with a committee. */
  readonly isOpen: boolean;
}

const named = ({ name }: Input) => String(name);
const KINDS: readonly Kind[] = ['RESIDENT', 'POLITICIAN', 'YOUTH_OBSERVER'];

/** What is asked for, so that something new can be picked: no more than it needs. The rest is filled in on its own page. */
export function useNewForm({ of, kind }: NewOf): NewForm {
  const words = useWords();
  const asks = useFieldWords();
  const { number: municipality, viewerCanEdit } = useMunicipality();
  if (of === 'CaseTheme') {
    return {
      verb: 'createCaseTheme',
      fields: [
        { name: 'nb', ...asks('case.texts.nb'), type: 'line', required: true },
        { name: 'nn', ...asks('case.texts.nn'), type: 'line' },
        { name: 'en', ...asks('case.texts.en'), type: 'line' },
      ],
      start: {},
      inputOf: (filled) => ({ municipality, name: filled }),
      nameIn: ({ nb }) => String(nb),
      isOpen: viewerCanEdit,
    };
  }
  const inputOf = (filled: Input) => ({ ...(kind === undefined ? {} : { kind }), ...filled, municipality });
  if (of === 'District') {
    return {
      verb: 'createDistrict',
      fields: [
        { name: 'name', ...asks('resources.District.fields.name'), type: 'line', required: true },
        {
          name: 'validFrom',
          ...asks('resources.District.fields.validFrom', 'district.validFrom'),
          type: 'day',
          required: true,
        },
      ],
      start: {},
      inputOf,
      nameIn: named,
      isOpen: viewerCanEdit,
    };
  }
  if (of === 'OutsideActor') {
    return {
      verb: 'registerOutsideActor',
      fields: [
        {
          name: 'kind',
          ...asks('group.field.kind'),
          type: 'one',
          required: true,
          options: (['ORGANISATION', 'PERSON'] as const).map((value) => ({
            value,
            label: words(`group.actor.${value}`),
          })),
        },
        { name: 'name', ...asks('group.field.actor_name'), type: 'line', required: true },
      ],
      start: { kind: 'ORGANISATION' },
      inputOf,
      nameIn: named,
      isOpen: true,
    };
  }
  return {
    verb: 'registerPerson',
    fields: [
      { name: 'name', ...asks('person.field.name'), type: 'line', required: true },
      ...(kind === undefined
        ? [
            {
              name: 'kind',
              ...asks('person.field.kind'),
              type: 'one',
              required: true,
              options: KINDS.map((value) => ({ value, label: words(`person.kind.${value}`) })),
            } as const,
          ]
        : []),
    ],
    start: {},
    inputOf,
    nameIn: named,
    isOpen: viewerCanEdit,
  };
}
