import { RULES, type RuleId } from '@naerhjul/domain/rule/rules.ts';
import { builder } from './builder.ts';
import { inLanguage, languageArg } from './texts.ts';

export const RuleStrength = builder.enumType('RuleStrength', {
  description: 'How strong a rule is.',
  values: {
    H: { description: 'What breaks it is refused.' },
    P: { description: 'It blocks publishing or closing, and can be overridden with a recorded reason.' },
    W: { description: 'Advice: shown, and never in the way.' },
    D: { description: 'Plain data.' },
  },
});

export interface AdviceShape {
  readonly rule: RuleId;
  readonly lacks: readonly string[];
}

/** What a rule has to say about something, as data: the console words it. */
export const Advice = builder.objectRef<AdviceShape>('Advice').implement({
  description: 'What a rule has to say about something, without being in the way.',
  fields: (t) => ({
    rule: t.string({ description: 'The id of the rule, such as R07.', resolve: ({ rule }) => rule }),
    sentence: t.string({
      description: 'The rule in a sentence.',
      args: { language: t.arg(languageArg) },
      resolve: ({ rule }, { language }) => inLanguage(RULES[rule], language ?? 'NB'),
    }),
    strength: t.field({
      type: RuleStrength,
      description: 'How strong the rule is.',
      resolve: ({ rule }) => RULES[rule].strength,
    }),
    lacks: t.stringList({
      description: 'What is lacking, each a word of its own.',
      resolve: ({ lacks }) => [...lacks],
    }),
  }),
});
