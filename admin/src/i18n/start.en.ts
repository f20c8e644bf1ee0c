import type { Same } from './same.ts';
import type { startNb } from './start.nb.ts';

export const startEn: Same<typeof startNb> = {
  menu: 'Start',
  title: '%{name}: the committees’ year',
  to_year: 'See all of %{year}, committee by committee',
  wheel: {
    title: 'The annual wheel',
    of: 'The annual wheel %{year}. Choose a phase with the arrow keys.',
    print: 'Print the wheel',
    table: 'The phases of the annual wheel %{year}',
    phase: 'Phase',
    when: 'When',
    done: 'Done',
    left: 'Left',
    done_of: '%{done} of %{all} done',
    late: '%{smart_count} late |||| %{smart_count} late',
    lacking: '%{smart_count} lacks something |||| %{smart_count} lack something',
  },
  now: {
    title: 'To be done now',
    nothing: 'Nothing is waiting right now.',
    now: 'Now',
    late: 'Late',
  },
  who: {
    title: 'Who does what now',
    nobody: 'By the wheel, nobody has anything to do right now.',
    all: 'all committees',
    some: 'committees %{numbers}',
  },
  meetings: { title: 'The next meetings', none: 'No meeting has a date ahead.' },
  changes: { title: 'Changed last' },
  steps: {
    title: 'Four steps to %{year}',
    help: 'When they are done, this page shows the wheel and what is to be done.',
    done: 'done',
    left: 'not done',
    municipality: 'The municipality',
    municipality_help: 'Its name and number.',
    committees: 'The committees',
    committees_help: 'Add each committee with its number and name.',
    wheel: 'The annual wheel',
    wheel_help: 'Make the shared wheel, and publish it.',
    year: 'Open %{year}',
    year_help: 'Each committee then gets the phases of the wheel.',
  },
};
