import { DOOR_RULES } from './door-rules.ts';
import { MACHINE_RULES } from './machine-rules.ts';
import { MASK_RULES } from './mask-rules.ts';
import { OWN_RULES } from './own-rules.ts';
import type { CodeRule } from './rule.ts';
import { SEEN_RULES } from './seen-rules.ts';
import { SHORT_RULES } from './short-rules.ts';
import { TOKEN_RULES } from './token-rules.ts';
import { USER_RULES } from './user-rules.ts';
import { WORK_RULES } from './work-rules.ts';

/** Every rule of the code. */
export const CODE_RULES: readonly CodeRule[] = [
  ...SEEN_RULES,
  ...MASK_RULES,
  ...OWN_RULES,
  ...USER_RULES,
  ...DOOR_RULES,
  ...TOKEN_RULES,
  ...WORK_RULES,
  ...MACHINE_RULES,
  ...SHORT_RULES,
];
