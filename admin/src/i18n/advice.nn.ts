import type { adviceNb } from './advice.nb.ts';
import type { Same } from './same.ts';

export const adviceNn: Same<typeof adviceNb> = {
  rule: 'Regel %{rule}',
  source: 'Kjelde: %{source}',
  other: 'Noko manglar.',
};
