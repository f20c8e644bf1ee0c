import { builder } from './builder.ts';

/** Norwegian bokmål, nynorsk, English. */
export const Language = builder.enumType('Language', {
  description: 'The language of a text.',
  values: {
    NB: { description: 'Norwegian bokmål; every text has it.' },
    NN: { description: 'Norwegian nynorsk; falls back to bokmål.' },
    EN: { description: 'English; falls back to bokmål.' },
  },
});

export interface Texts {
  readonly nb: string;
  readonly nn: string | null;
  readonly en: string | null;
}

export const LocalizedText = builder.objectRef<Texts>('LocalizedText').implement({
  description: 'A text in each of its languages, for editing.',
  fields: (t) => ({
    nb: t.exposeString('nb', { description: 'In bokmål.' }),
    nn: t.exposeString('nn', { nullable: true, description: 'In nynorsk, where there is one.' }),
    en: t.exposeString('en', { nullable: true, description: 'In English, where there is one.' }),
  }),
});

export const LocalizedTextInput = builder.inputType('LocalizedTextInput', {
  description: 'A text in up to three languages.',
  fields: (t) => ({
    nb: t.string({ required: true, description: 'In bokmål.' }),
    nn: t.string({ description: 'In nynorsk; bokmål is shown where it is missing.' }),
    en: t.string({ description: 'In English; bokmål is shown where it is missing.' }),
  }),
});

/** The text in a language, or in bokmål where it isn't translated. */
export function inLanguage({ nb, nn, en }: Texts, language: 'NB' | 'NN' | 'EN'): string {
  return { NB: nb, NN: nn ?? nb, EN: en ?? nb }[language];
}

/** The argument of every text field. */
export const languageArg = {
  type: Language,
  defaultValue: 'NB' as const,
  description: 'The language to answer in; bokmål where the text is not translated.',
};
