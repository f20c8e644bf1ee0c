import type { closingNb } from './closing.nb.ts';
import type { Same } from './same.ts';

export const closingNn: Same<typeof closingNb> = {
  title: 'Avslutning av året',
  step: {
    checklist: 'Sjå kva som manglar',
    cases: 'Gjer opp sakene',
    papers: 'Evaluering og årsrapport',
    close: 'Avslutt året',
  },
  step_done: 'I orden',
  step_left: 'Noko står att',
  next: 'Neste steg',
  strength: { P: 'Må vere i orden', W: 'Råd', D: 'Til opplysning' },
  rule: 'Regelen %{rule}',
  set_aside: 'Sett til side %{day}: %{reason}',
  open_cases: 'Saker som står att',
  open_cases_help: 'Gi saka ein status som avsluttar ho, på sida til saka. Eller før ho vidare til neste år.',
  settlements: 'Oppgjer av sakene',
  no_settlements: 'Ingen saker er gjorde opp enno.',
  nothing_open: 'Alle sakene har ein status som avsluttar dei.',
  ready: 'Ingenting stoppar avslutninga.',
  blocked: 'Året kan ikkje avsluttast enno. Dette stoppar: %{rules}. Sjå første steg.',
  closed: 'Året vart avslutta %{when}.',
  not_open: 'Året kan ikkje avsluttast no. Det må vere opna først.',
  outcome: { SETTLED: 'Avslutta', CARRIED_OVER: 'Blir ført vidare' },
  place: {
    year: 'Til møta i året',
    dialogue: 'Til innbyggjardialogen',
    agreement: 'Til samarbeidsavtalen',
    evaluation: 'Til evalueringa',
    committee: 'Til nærutvalet',
    report: 'Til årsrapporten',
  },
  verb: {
    OVERRIDE: 'Set %{rule} til side',
    WITHDRAW: 'La %{rule} gjelde igjen',
    SETTLE: 'Gjer opp sakene',
    CARRY: 'Før vidare til neste år',
    UNSETTLE: 'Angre oppgjeret',
    CLOSE: 'Avslutt året',
  },
  save: {
    OVERRIDE: 'Set til side',
    WITHDRAW: 'La han gjelde igjen',
    SETTLE: 'Gjer opp',
    CARRY: 'Før vidare',
    UNSETTLE: 'Angre',
    CLOSE: 'Avslutt året',
  },
  said: {
    OVERRIDE: 'Regelen %{rule} er sett til side.',
    WITHDRAW: 'Regelen %{rule} gjeld igjen.',
    SETTLE: 'Sakene er gjorde opp.',
    CARRY: 'Saka blir ført vidare.',
    UNSETTLE: 'Oppgjeret er angra.',
    CLOSE: 'Året er avslutta.',
  },
  help: {
    OVERRIDE: 'Året kan då avsluttast sjølv om dette manglar. Grunngivinga blir ståande.',
    SETTLE:
      'Saker med ein status som avsluttar dei, blir gjorde opp. Kryss av for dei som skal førast vidare til neste år.',
    CARRY: 'Saka blir med til neste år.',
    CLOSE:
      'Når året er avslutta, kan det ikkje endrast eller opnast igjen. Saker som blir førte vidare, blir med til neste år.',
  },
  field: {
    case: 'Sak',
    status: 'Status',
    outcome: 'Oppgjer',
    carried_over: 'Saker som blir førte vidare',
  },
};
