import type { changeNb } from './change.nb.ts';
import type { Same } from './same.ts';

export const changeNn: Same<typeof changeNb> = {
  title: 'Historikk',
  help: 'Alt som er endra for utvalet og arbeidet det gjer, det nyaste først.',
  of: 'Historikk for %{name}',
  of_help: 'Alt som er endra i kommunen, det nyaste først. Vel kva det gjeld, kven som endra, eller dagane.',
  none: 'Ingenting er endra her.',
  kind: 'Kva som er endra',
  every_kind: 'Alt',
  action: '%{smart_count} endringar i same handling',
  rest: 'Vis %{smart_count} endring til |||| Vis %{smart_count} endringar til',
  who: 'Kven som endra',
  everyone: 'Alle',
  only: 'Her står berre det som er endra for %{name}.',
  of_committee: 'Alt som er endra for nærutvalet',
  one_thing: 'dette',
  to_all: 'Vis alt som er endra',
  see_all: 'Sjå alle',
  for_administrators:
    'Berre administratorane i kommunen ser alt som er endra. Historikken til utvala dine finn du på sida til kvart utval.',
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
