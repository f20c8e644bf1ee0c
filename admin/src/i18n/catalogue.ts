import type { TranslationMessages } from 'react-admin';
import type { nb } from './nb.ts';
import type { Same } from './same.ts';

/** What every language has to say; bokmål is the measure. */
export type Messages = Pick<TranslationMessages, 'ra'> & Same<Omit<typeof nb, 'ra'>>;
