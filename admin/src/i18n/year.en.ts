import type { yearNb } from './year.nb.ts';
import type { Same } from './same.ts';

export const yearEn: Same<typeof yearNb> = {};
