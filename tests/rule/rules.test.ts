import { expect, it } from 'vitest';
import { world } from '../testkit/world.ts';

/** As the domain has them. */
const STRENGTHS: Readonly<Record<string, string>> = {
  R01: 'H',
  R02: 'P',
  R03: 'P',
  R04: 'P',
  R05: 'P',
  R06: 'D',
  R07: 'W',
  R08: 'H',
  R09: 'P',
  R10: 'W',
  R11: 'H',
  R12: 'H',
  R13: 'P',
  R14: 'W',
  R15: 'P',
  R16: 'W',
  R17: 'H',
  R18: 'W',
  R19: 'H',
  R20: 'H',
};

interface Rule {
  readonly id: string;
  readonly strength: string;
  readonly sentence: string;
  readonly sentences: { readonly nb: string; readonly nn: string; readonly en: string };
  readonly source: string;
  readonly statements: readonly { readonly id: string; readonly fragment: string }[];
}

const RULE = 'id strength sentence(language: NN) sentences { nb nn en } source statements { id fragment }';

it('tells anyone all twenty rules, each with its strength and where it comes from', async () => {
  const { told } = await world();
  const { rules } = await told<{ rules: readonly Rule[] }>(`{ rules { ${RULE} } }`, {}, { as: 'public' });
  expect(Object.fromEntries(rules.map(({ id, strength }) => [id, strength]))).toEqual(STRENGTHS);
  for (const { id, sentence, sentences, source, statements } of rules) {
    expect(sentence).toBe(sentences.nn);
    expect(new Set(Object.values(sentences)).size, `${id} in three languages`).toBe(3);
    expect(`${id}: ${source}`.length).toBeGreaterThan(25);
    for (const { fragment } of statements) expect(`${id}: ${source}`).toContain(`«${fragment}»`);
  }
  expect(rules.filter(({ statements }) => statements.length === 0).map(({ id }) => id)).toEqual(['R18']);
});

it('tells the sentence of the source text that a rule comes from (R15)', async () => {
  const { told } = await world();
  expect(await told(`{ rule(id: "R15") { ${RULE} } }`)).toMatchObject({
    rule: {
      id: 'R15',
      strength: 'P',
      statements: [{ id: 'S38', fragment: 'Gjøre opp status på saker som er tatt opp … gjennom året' }],
    },
  });
});

it('gives only the rules of the strengths that are asked for, and nothing for a rule there is none of', async () => {
  const { told } = await world();
  const asked = '{ rules(strengths: [P]) { id } rule(id: "R99") { id } }';
  expect(await told(asked)).toEqual({
    rules: ['R02', 'R03', 'R04', 'R05', 'R09', 'R13', 'R15'].map((id) => ({ id })),
    rule: null,
  });
});
