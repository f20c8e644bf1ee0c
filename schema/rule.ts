import { RULE_IDS, RULES, ruleWith, type RuleId, type Strength } from '@naerhjul/domain/rule/rules.ts';
import { sourceOf, statementsOf, type SourceStatement } from '@naerhjul/domain/rule/sources.ts';
import { RuleStrength } from './advice.ts';
import { builder } from './builder.ts';
import { inLanguage, languageArg, LocalizedText, type Texts } from './texts.ts';

const Statement = builder.objectRef<SourceStatement>('SourceStatement').implement({
  description: 'A statement of the source text that the annual wheel comes from.',
  fields: (t) => ({
    id: t.exposeString('id', { description: 'The id of the statement, S1 to S46.' }),
    fragment: t.exposeString('fragment', {
      description: 'What the source text says, in bokmål; … stands for what is left out.',
    }),
  }),
});

const Rule = builder
  .objectRef<{ readonly id: RuleId; readonly texts: Texts; readonly strength: Strength }>('Rule')
  .implement({
    description: 'A rule of the domain. Its numbers are data of the regulation in force.',
    fields: (t) => ({
      id: t.string({ description: 'The id of the rule, R01 to R20.', resolve: ({ id }) => id }),
      strength: t.field({ type: RuleStrength, description: 'How strong it is.', resolve: ({ strength }) => strength }),
      sentence: t.string({
        description: 'The rule in a sentence.',
        args: { language: t.arg(languageArg) },
        resolve: ({ texts }, { language }) => inLanguage(texts, language ?? 'NB'),
      }),
      sentences: t.field({
        type: LocalizedText,
        description: 'The rule in a sentence, in each language.',
        resolve: ({ texts }) => texts,
      }),
      statements: t.field({
        type: [Statement],
        description: 'The statements of the source text that it comes from; none where it comes from the regulation.',
        resolve: ({ id }) => [...statementsOf(id)],
      }),
      source: t.string({
        description: 'Where it comes from, in bokmål: what the source text says, or the regulation.',
        resolve: ({ id }) => sourceOf(id),
      }),
    }),
  });

function told(id: RuleId) {
  const { nb, nn, en, strength } = RULES[id];
  return { id, strength, texts: { nb, nn, en } };
}

builder.queryField('rules', (t) =>
  t.field({
    type: [Rule],
    description: 'The rules of the domain, in order of their ids.',
    args: {
      strengths: t.arg({ type: [RuleStrength], description: 'Those of one of these strengths; all unless given.' }),
    },
    resolve: (_root, { strengths }) =>
      RULE_IDS.filter((id) => !strengths || strengths.includes(RULES[id].strength)).map(told),
  }),
);

builder.queryField('rule', (t) =>
  t.field({
    type: Rule,
    nullable: true,
    description: 'The rule with this id; null where there is none.',
    args: { id: t.arg.string({ required: true, description: 'The id of the rule, such as R15.' }) },
    resolve: (_root, { id }) => {
      const found = ruleWith(id);
      return found === undefined ? null : told(found);
    },
  }),
);
