import type { habitNb } from './habit.nb.ts';
import type { Same } from './same.ts';

export const habitEn: Same<typeof habitNb> = {
  brightness: { system: 'As the machine', light: 'Light', dark: 'Dark' },
};
