import { AUTUMN_STATEMENTS } from './statements-autumn.ts';
import { SPRING_STATEMENTS } from './statements-spring.ts';
import type { SeedStatement } from './types.ts';

/** The source text, statement by statement, with what the product does about each. */
export const STATEMENTS: readonly SeedStatement[] = [...SPRING_STATEMENTS, ...AUTUMN_STATEMENTS];
