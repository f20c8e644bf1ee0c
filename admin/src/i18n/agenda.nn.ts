import type { agendaNb } from './agenda.nb.ts';
import type { Same } from './same.ts';

export const agendaNn: Same<typeof agendaNb> = {
  title: 'Sakliste',
  empty: 'Saklista er tom. Hent inn det som høyrer til møtet, eller legg til eit punkt.',
  none: 'Møtet har inga sakliste.',
  kind: { OTHER: 'Anna', CASE: 'Sak', THEME: 'Hovudtema', DIALOGUE_REPORT: 'Frå innbyggjardialogen' },
  status: { PLANNED: 'Planlagt', TREATED: 'Behandla', UNFINISHED: 'Ikkje ferdig', WITHDRAWN: 'Trekt' },
  verb: {
    ADD: 'Legg til punkt',
    PREFILL: 'Hent inn det som høyrer til',
    FINISH: 'Skriv kva som vart resultatet',
    REOPEN: 'Opne punktet igjen',
  },
  save: { ADD: 'Legg til', PREFILL: 'Legg til alle', FINISH: 'Lagre resultatet', REMOVE: 'Fjern punktet' },
  said: {
    ADD: 'Punktet er lagt til.',
    PREFILL: 'Saklista er fylt ut.',
    FINISH: 'Resultatet er lagra.',
    REOPEN: 'Punktet er opna igjen.',
    REMOVE: 'Punktet er fjerna.',
    MOVE: '«%{title}» er no punkt %{position}.',
  },
  help: {
    PREFILL: 'Dette blir lagt til på saklista:',
    nothing_to_prefill: 'Det er ingenting å hente inn. Alt som høyrer til, står på saklista.',
    FINISH: 'Eit punkt som ikkje vart ferdig, blir foreslått på neste møte.',
    REOPEN: 'Bruk dette når punktet vart avslutta ved ein feil.',
  },
  field: {
    kind: 'Kva slags punkt',
    case: 'Sak',
    theme: 'Hovudtema',
    dialogue: 'Innbyggjardialog',
    title: 'Kva punktet heiter',
    text: 'Meir om punktet',
    findings: 'Funn som punktet handlar om',
    public: 'Vis for alle',
    end: 'Korleis gjekk det?',
    outcome: 'Kva vart resultatet?',
  },
  no_findings: 'Utvalet har ingen funn dette året enno.',
  dialogue_of: 'Innbyggjardialogen %{year}, %{name}',
  not_public: 'Ikkje for alle',
  carried: 'Frå førre møte',
  outcome: 'Resultat: %{outcome}',
};
