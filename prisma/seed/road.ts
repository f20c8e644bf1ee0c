import type { DrammenSlug } from './drammen-areas.ts';
import type { Day } from './types.ts';
import type { SeedStep } from './work.ts';

/** What one does, who, and so many days after it was agreed on that it was done. */
type RoadTask = readonly [task: string, assignee: string, doneAfter?: number];

/** The road that three districts share, led by the seventh. */
export const ROAD: {
  readonly lead: DrammenSlug;
  readonly partners: readonly DrammenSlug[];
  readonly raisedOn: Day;
  readonly title: string;
  readonly description: string;
  /** What is to be done, and by whom. */
  readonly tasks: Readonly<Record<number, Readonly<Record<'lead' | 'partner', RoadTask>>>>;
  readonly steps: readonly SeedStep[];
} = {
  lead: 'stromso-nedenfor-vestfoldbanen',
  partners: ['skoger-og-askollen', 'svelvik'],
  raisedOn: '2024-06-11',
  title: 'Tryggere gang- og sykkelvei langs Svelvikveien',
  description:
    'Tre nærutvalg ser veien under ett: sammenhengende gang- og sykkelvei, lavere fart ved skolene og bedre busslommer.',
  tasks: {
    2024: {
      lead: ['Samle de tre nærutvalgenes innspill i ett', 'Lederne i de tre nærutvalgene', 68],
      partner: ['Telle gående og syklende på egen strekning', 'Nærutvalget og foreldrene', 40],
    },
    2025: {
      lead: ['Skrive et felles innspill ut fra trafikktallene', 'Lederne i de tre nærutvalgene', 126],
      partner: ['Lese utkastet og føye til egne steder', 'Nærutvalget og foreldrene', 93],
    },
    2026: {
      lead: ['Forberede felles møte om veien', 'Lederne i de tre nærutvalgene'],
      partner: ['Telle gående og syklende på nytt', 'Nærutvalget og foreldrene', 121],
    },
  },
  steps: [
    [14, 'UNDER_CONSIDERATION', 'De tre nærutvalgene ble enige om å stå sammen om saken'],
    [100, 'PRIORITISED', 'Nærutvalget satte veien først blant sakene sine'],
    [170, 'WAITING', 'Kommunen har bedt fylket om trafikktall for hele strekningen'],
    [330, 'IN_PROGRESS', 'Trafikktallene er kommet, og nærutvalgene skriver et felles innspill'],
    [480, 'IN_TREATMENT', 'Innspillet er sendt til hovedutvalget for teknisk sektor'],
    [700, 'WAITING', 'Saken venter på handlingsprogrammet for fylkesveier'],
  ],
};
