import type { habitNb } from './habit.nb.ts';
import type { Same } from './same.ts';

export const habitNn: Same<typeof habitNb> = {
  brightness: { system: 'Som maskina', light: 'Lyst', dark: 'Mørkt' },
};
