import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedYear } from './types.ts';

/**
 * 2025, closed but for three committees: one has cases to settle, one a dialogue that is not signed off, one a last
 * meeting that is not noted as held.
 */
export const YEAR_2025: SeedYear<DrammenSlug> = {
  year: 2025,
  status: 'CLOSED',
  openedOn: '2024-12-02',
  closedOn: '2026-01-30',
  meetsAt: '18:00',
  minutes: 120,
  committees: {
    'mjondalen-og-steinberg': {
      leftOpen: true,
      venue: 'Mjøndalen samfunnshus',
      phases: {
        1: { meeting: { on: '2025-01-14', status: 'HELD' } },
        2: { from: '2025-02-03', to: '2025-03-28', doneOn: '2025-04-08' },
        3: { meeting: { on: '2025-05-13', status: 'HELD' } },
        4: { meeting: { on: '2025-09-02', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2025-09-02', reason: 'Treffer naboutvalget jevnlig likevel' } },
        6: { choice: { value: 'WANTED', on: '2025-05-13' }, from: '2025-10-21', doneOn: '2025-10-21' },
        7: { meeting: { on: '2025-11-11', status: 'HELD' } },
      },
    },
    'krokstadelva-og-stenseth': {
      venue: 'Krokstad skole, kantina',
      phases: {
        1: { meeting: { on: '2025-01-15', status: 'HELD' } },
        2: { from: '2025-02-24', to: '2025-04-11', doneOn: '2025-04-24' },
        3: { meeting: { on: '2025-05-14', status: 'HELD' } },
        4: { meeting: { on: '2025-08-27', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2025-08-27' },
          from: '2025-10-14',
          place: 'Solberg idrettshus',
          doneOn: '2025-10-14',
        },
        6: { choice: { value: 'DECLINED', on: '2025-08-27' } },
        7: { meeting: { on: '2025-11-12', status: 'HELD' } },
      },
    },
    'solbergelva-og-assiden': {
      venue: 'Solberg idrettshus',
      phases: {
        1: { meeting: { on: '2025-01-16', status: 'HELD' } },
        2: { from: '2025-02-10', to: '2025-04-04', doneOn: '2025-04-29' },
        3: { meeting: { on: '2025-05-15', status: 'HELD' } },
        4: {
          meeting: {
            on: '2025-10-09',
            movedFrom: [{ on: '2025-09-11', reason: 'Vannskade i lokalet' }],
            reason: 'Lokalet ble først klart i oktober',
            status: 'HELD',
          },
        },
        5: {
          choice: { value: 'WANTED', on: '2025-05-15' },
          from: '2025-10-14',
          place: 'Solberg idrettshus',
          doneOn: '2025-10-14',
        },
        6: { choice: { value: 'WANTED', on: '2025-05-15' }, from: '2025-10-30', doneOn: '2025-10-30' },
        7: { meeting: { on: '2025-11-13', status: 'HELD' } },
      },
    },
    'rodskog-og-gulskogen': {
      leftOpen: true,
      venue: 'Gulskogen skole, biblioteket',
      phases: {
        1: { meeting: { on: '2025-01-20', status: 'HELD' } },
        2: { from: '2025-03-10', to: '2025-04-25' },
        3: { meeting: { on: '2025-05-19', status: 'HELD' } },
        4: { meeting: { on: '2025-09-15', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2025-09-15', reason: 'For få hadde tid i oktober' } },
        6: { choice: { value: 'WANTED', on: '2025-05-19' }, from: '2025-10-23', doneOn: '2025-10-23' },
        7: { meeting: { on: '2025-11-17', status: 'HELD' } },
      },
    },
    'konnerud-og-skoger-vest': {
      venue: 'Konnerud bydelshus',
      phases: {
        1: { meeting: { on: '2025-01-21', status: 'HELD' } },
        2: { from: '2025-02-03', to: '2025-03-14', doneOn: '2025-03-25' },
        3: { meeting: { on: '2025-05-20', status: 'HELD' } },
        4: { meeting: { on: '2025-09-16', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2025-09-16' },
          from: '2025-10-16',
          place: 'Fjell bydelshus',
          doneOn: '2025-10-16',
        },
        6: { choice: { value: 'DECLINED', on: '2025-09-16', reason: 'Snakket med ordføreren på bydelsdagen' } },
        7: { meeting: { on: '2025-11-18', status: 'HELD' } },
      },
    },
    'stromso-overfor-vestfoldbanen': {
      venue: 'Fjell bydelshus',
      phases: {
        1: { meeting: { on: '2025-01-22', status: 'HELD' } },
        2: {
          from: '2025-03-31',
          to: '2025-05-09',
          doneOn: '2025-05-14',
          reason: 'Startet etter ramadan, og påsken kom midt i',
        },
        3: { meeting: { on: '2025-05-21', status: 'HELD' } },
        4: { meeting: { on: '2025-09-10', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2025-09-10' },
          from: '2025-10-16',
          place: 'Fjell bydelshus',
          doneOn: '2025-10-16',
        },
        6: { choice: { value: 'WANTED', on: '2025-05-21' }, from: '2025-10-22', doneOn: '2025-10-22' },
        7: { meeting: { on: '2025-11-19', status: 'HELD' } },
      },
    },
    'stromso-nedenfor-vestfoldbanen': {
      venue: 'Tangen skole, aulaen',
      phases: {
        1: {
          meeting: {
            on: '2025-02-04',
            movedFrom: [{ on: '2025-01-23', reason: 'Leder og nestleder var syke' }],
            reason: 'Ny dato etter sykdom',
            status: 'HELD',
          },
        },
        2: { from: '2025-02-24', to: '2025-04-30', doneOn: '2025-05-07' },
        3: { meeting: { on: '2025-05-22', status: 'HELD' } },
        4: { meeting: { on: '2025-09-04', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2025-09-04' },
          from: '2025-10-15',
          place: 'Skoger gamle skole',
          doneOn: '2025-10-15',
        },
        6: { choice: { value: 'DECLINED', on: '2025-05-22' } },
        7: { meeting: { on: '2025-11-20', status: 'HELD' } },
      },
    },
    'bragernes-og-oren': {
      venue: 'Øren skole, personalrommet',
      phases: {
        1: { meeting: { on: '2025-01-13', status: 'HELD' } },
        2: { from: '2025-02-03', to: '2025-04-11', doneOn: '2025-04-28' },
        3: { meeting: { on: '2025-05-12', status: 'HELD' } },
        4: { meeting: { on: '2025-08-25', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2025-08-25', reason: 'Prioriterer arbeidsgruppa for møteplassen' } },
        6: { choice: { value: 'WANTED', on: '2025-05-12' }, from: '2025-10-29', doneOn: '2025-10-29' },
        7: { meeting: { on: '2025-11-10', status: 'HELD' } },
      },
    },
    'skoger-og-askollen': {
      venue: 'Skoger gamle skole',
      phases: {
        1: { meeting: { on: '2025-01-28', status: 'HELD' } },
        2: { from: '2025-03-03', to: '2025-04-30', doneOn: '2025-05-06' },
        3: { meeting: { on: '2025-05-27', status: 'HELD' } },
        4: { meeting: { on: '2025-09-23', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2025-05-27' },
          from: '2025-10-15',
          place: 'Skoger gamle skole',
          doneOn: '2025-10-15',
        },
        6: { choice: { value: 'WANTED', on: '2025-09-23' }, from: '2025-10-27', doneOn: '2025-10-27' },
        7: { meeting: { on: '2025-11-25', status: 'HELD' } },
      },
    },
    svelvik: {
      leftOpen: true,
      venue: 'Svelvik rådhus, møterom Fjorden',
      phases: {
        1: { meeting: { on: '2025-01-29', status: 'HELD' } },
        2: { from: '2025-02-24', to: '2025-04-25', doneOn: '2025-05-12' },
        3: { meeting: { on: '2025-05-28', status: 'HELD' } },
        4: { meeting: { on: '2025-09-24', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2025-09-24' } },
        6: { choice: { value: 'DECLINED', on: '2025-09-24', reason: 'Ønsker heller besøk i 2026' } },
        7: { meeting: { on: '2025-11-26', status: 'ANNOUNCED' } },
      },
    },
  },
};
