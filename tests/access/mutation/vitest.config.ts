import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import base from '../../../vitest.config.ts';
import { CODE_RULES } from './code-rules.ts';
import { withRulesToTake } from './switch.ts';

const { projects, ...shared } = base.test ?? {};

// Apart from the other projects: only here is the code compiled with and without each rule.
export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../../../', import.meta.url)),
  plugins: [withRulesToTake(CODE_RULES)],
  test: { ...shared, name: 'mutation', include: ['tests/access/mutation/*.mutation.ts'], isolate: true },
});
