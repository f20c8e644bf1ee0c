import type { Same } from './same.ts';
import type { startNb } from './start.nb.ts';

export const startNn: Same<typeof startNb> = {
  menu: 'Start',
  title: '%{name}: året i nærutvala',
  to_year: 'Sjå heile året %{year} for kvart nærutval',
  wheel: {
    title: 'Årshjulet',
    of: 'Årshjulet %{year}. Vel ein fase med piltastane.',
    print: 'Skriv ut hjulet',
    table: 'Fasane i årshjulet %{year}',
    phase: 'Fase',
    when: 'Når',
    done: 'Ferdig',
    left: 'Står att',
    done_of: '%{done} av %{all} ferdige',
    late: '%{smart_count} for seint |||| %{smart_count} for seint',
    lacking: '%{smart_count} manglar noko |||| %{smart_count} manglar noko',
  },
  now: {
    title: 'Dette skal gjerast no',
    nothing: 'Ingenting ventar akkurat no.',
    now: 'No',
    late: 'For seint',
  },
  who: {
    title: 'Kven gjer kva no',
    nobody: 'Ingen har oppgåver etter årshjulet akkurat no.',
    all: 'alle nærutvala',
    some: 'nærutval %{numbers}',
  },
  meetings: { title: 'Dei neste møta', none: 'Ingen møte er daterte framover.' },
  changes: { title: 'Sist endra' },
  steps: {
    title: 'Fire steg til året %{year}',
    help: 'Når stega er gjorde, viser denne sida årshjulet og det som skal gjerast.',
    done: 'gjort',
    left: 'ikkje gjort',
    municipality: 'Kommunen',
    municipality_help: 'Namn og nummer.',
    committees: 'Nærutvala',
    committees_help: 'Legg til kvart nærutval med nummer og namn.',
    wheel: 'Årshjulet',
    wheel_help: 'Lag det felles årshjulet, og publiser det.',
    year: 'Opne året %{year}',
    year_help: 'Då får kvart nærutval fasane frå årshjulet.',
  },
};
