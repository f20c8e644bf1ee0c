import type { adviceNb } from './advice.nb.ts';
import type { Same } from './same.ts';

export const adviceEn: Same<typeof adviceNb> = {
  rule: 'Rule %{rule}',
  source: 'Source: %{source}',
  other: 'Something is lacking.',
};
