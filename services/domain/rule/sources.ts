import { STATEMENTS } from '@naerhjul/prisma/seed/statements.ts';
import { RULES, type RuleId } from './rules.ts';

export interface SourceStatement {
  readonly id: string;
  readonly fragment: string;
}

/** The statements of the source text that a rule comes from, as the text has them. */
export function statementsOf(rule: RuleId): readonly SourceStatement[] {
  return RULES[rule].statements.map((id) => {
    const found = STATEMENTS.find((statement) => statement.id === id);
    if (found === undefined) throw new Error(`${rule} comes from ${id}, which the source text does not have`);
    return { id, fragment: found.fragment };
  });
}

/** Where a rule comes from, in bokmål: what the source text says, or another source where it is not from there. */
export function sourceOf(rule: RuleId): string {
  const told = RULES[rule];
  if ('source' in told) return told.source;
  return statementsOf(rule)
    .map(({ fragment }) => `«${fragment}»`)
    .join(' · ');
}
