import type { changeNb } from './change.nb.ts';
import type { Same } from './same.ts';

export const changeNn: Same<typeof changeNb> = {
  title: 'Historikk',
  help: 'Alt som er endra for utvalet og arbeidet det gjer, det nyaste først.',
  more: 'Vis eldre',
  operation: {
    CREATE: 'Ny: %{what}',
    UPDATE: 'Endra: %{what}',
    DELETE: 'Fjerna: %{what}',
    UNPUBLISH: 'Skjult for publikum: %{what}',
  },
  cause: {
    CORRECTION: 'Retting',
    BACKFILL: 'Etterregistrert',
    SYSTEM: 'Gjort av systemet',
  },
  when: '%{at} av %{actor}',
  reason: 'Grunngiving: %{reason}',
  private: '(skjult)',
  private_changed: '%{field} er endra, men blir ikkje vist her',
  nothing: 'ingenting',
  yes: 'ja',
  no: 'nei',
  several: 'fleire opplysningar',
  unnamed: '(utan namn)',
};
