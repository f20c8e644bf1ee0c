import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedYear } from './types.ts';

/** 2026, the running year as it stood on 23 November, with one evening asked of one coordinator twice. */
export const YEAR_2026: SeedYear<DrammenSlug> = {
  year: 2026,
  status: 'OPEN',
  openedOn: '2025-12-01',
  meetsAt: '18:00',
  minutes: 120,
  committees: {
    'mjondalen-og-steinberg': {
      venue: 'Mjøndalen samfunnshus',
      phases: {
        1: { meeting: { on: '2026-01-13', status: 'HELD' } },
        2: { from: '2026-02-09', to: '2026-03-27', doneOn: '2026-04-14' },
        3: { meeting: { on: '2026-05-12', status: 'HELD' } },
        4: { meeting: { on: '2026-09-01', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-09-01' },
          from: '2026-10-13',
          place: 'Mjøndalen samfunnshus',
          doneOn: '2026-10-13',
        },
        6: { choice: { value: 'DECLINED', on: '2026-05-12' } },
        7: { meeting: { on: '2026-11-10', status: 'HELD' } },
      },
    },
    'krokstadelva-og-stenseth': {
      venue: 'Krokstad skole, kantina',
      phases: {
        1: { meeting: { on: '2026-01-14', status: 'HELD' } },
        2: { from: '2026-02-02', to: '2026-04-10', doneOn: '2026-04-22' },
        3: { meeting: { on: '2026-05-13', status: 'HELD' } },
        4: { meeting: { on: '2026-08-26', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2026-08-26', reason: 'Ingen tema som haster' } },
        6: { choice: { value: 'WANTED', on: '2026-05-13' }, from: '2026-10-20', doneOn: '2026-10-20' },
        7: { meeting: { on: '2026-11-11', status: 'HELD' } },
      },
    },
    'solbergelva-og-assiden': {
      venue: 'Solberg idrettshus',
      phases: {
        1: { meeting: { on: '2026-01-15', status: 'HELD' } },
        2: { from: '2026-03-02', to: '2026-04-24', doneOn: '2026-05-05' },
        3: { meeting: { on: '2026-05-21', status: 'HELD' } },
        4: { meeting: { on: '2026-09-03', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-09-03' },
          from: '2026-10-13',
          place: 'Mjøndalen samfunnshus',
          doneOn: '2026-10-13',
        },
        6: {
          choice: { value: 'WANTED', on: '2026-05-21' },
          from: '2026-12-03',
          place: 'Solberg idrettshus',
          movedFrom: [{ from: '2026-10-27', reason: 'Ordføreren ble syk' }],
          reason: 'Første ledige dag etter sykdom',
        },
        7: { meeting: { on: '2026-11-26', status: 'ANNOUNCED' } },
      },
    },
    'rodskog-og-gulskogen': {
      venue: 'Gulskogen skole, biblioteket',
      phases: {
        1: { meeting: { on: '2026-01-19', status: 'HELD' } },
        2: { from: '2026-03-09', to: '2026-04-30', doneOn: '2026-05-11' },
        3: { meeting: { on: '2026-05-18', status: 'HELD' } },
        4: { meeting: { on: '2026-09-14', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-05-18' },
          from: '2026-10-15',
          place: 'Konnerud bydelshus',
          doneOn: '2026-10-15',
        },
        6: { choice: { value: 'UNDECIDED', on: '2026-09-14', reason: 'Tas opp igjen når ny leder er valgt' } },
        7: {},
      },
    },
    'konnerud-og-skoger-vest': {
      venue: 'Konnerud bydelshus',
      phases: {
        1: { meeting: { on: '2026-01-20', status: 'HELD' } },
        2: { from: '2026-02-02', to: '2026-03-20', doneOn: '2026-04-07' },
        3: { meeting: { on: '2026-05-19', status: 'HELD' } },
        4: {
          meeting: {
            on: '2026-09-15',
            movedFrom: [{ on: '2026-09-08', reason: 'Foreldremøte på skolen' }],
            status: 'HELD',
          },
        },
        5: {
          choice: { value: 'WANTED', on: '2026-05-19' },
          from: '2026-10-15',
          place: 'Konnerud bydelshus',
          doneOn: '2026-10-15',
        },
        6: { choice: { value: 'WANTED', on: '2026-09-15' }, from: '2026-10-28', doneOn: '2026-10-28' },
        7: { meeting: { on: '2026-11-17', status: 'HELD' } },
      },
      extras: [
        {
          title: {
            nb: 'Ekstramøte om kommuneplanen',
            nn: 'Ekstramøte om kommuneplanen',
            en: 'Extra meeting on the municipal plan',
          },
          meeting: { on: '2026-12-09', status: 'DATED' },
        },
      ],
    },
    'stromso-overfor-vestfoldbanen': {
      venue: 'Fjell bydelshus',
      phases: {
        1: { meeting: { on: '2026-01-21', status: 'HELD' } },
        2: { from: '2026-04-07', to: '2026-05-08', doneOn: '2026-05-13', reason: 'Startet etter ramadan og påske' },
        3: { meeting: { on: '2026-05-20', status: 'HELD' } },
        4: { meeting: { on: '2026-09-09', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-09-09' },
          from: '2026-12-08',
          place: 'Fjell bydelshus',
          reason: 'Ungdommene er opptatt med teater til desember',
        },
        6: { choice: { value: 'DECLINED', on: '2026-05-20' } },
        7: {
          meeting: {
            on: '2026-12-02',
            movedFrom: [{ on: '2026-11-18', reason: 'Huset var leid ut' }],
            reason: 'Neste onsdag huset var ledig',
            status: 'ANNOUNCED',
          },
        },
      },
    },
    'stromso-nedenfor-vestfoldbanen': {
      venue: 'Tangen skole, aulaen',
      phases: {
        1: { meeting: { on: '2026-01-22', status: 'HELD' } },
        2: { from: '2026-02-09', to: '2026-04-30', doneOn: '2026-05-06' },
        3: { meeting: { on: '2026-05-28', status: 'HELD' } },
        4: { meeting: { on: '2026-08-27', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2026-08-27', reason: 'Har felles møte om veien i desember' } },
        6: { choice: { value: 'WANTED', on: '2026-05-28' }, from: '2026-10-21', doneOn: '2026-10-21' },
        7: {
          meeting: {
            on: '2026-11-19',
            status: 'CANCELLED',
            cancelReason: 'Strømbrudd på skolen. Ny dato er ikke satt.',
          },
        },
      },
    },
    'bragernes-og-oren': {
      venue: 'Øren skole, personalrommet',
      phases: {
        1: { meeting: { on: '2026-01-12', status: 'HELD' } },
        2: { from: '2026-02-02', to: '2026-04-17', doneOn: '2026-04-27' },
        3: { meeting: { on: '2026-05-11', status: 'HELD' } },
        4: { meeting: { on: '2026-08-24', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-08-24' },
          from: '2026-10-22',
          place: 'Skoger gamle skole',
          doneOn: '2026-10-22',
        },
        6: {},
        7: { meeting: { on: '2026-11-24', status: 'ANNOUNCED' } },
      },
    },
    'skoger-og-askollen': {
      venue: 'Skoger gamle skole',
      phases: {
        1: { meeting: { on: '2026-01-27', status: 'HELD' } },
        2: {
          from: '2026-03-02',
          to: '2026-05-22',
          doneOn: '2026-06-01',
          reason: 'Åpen dag ble flyttet til etter 17. mai',
        },
        3: {
          meeting: {
            on: '2026-06-02',
            movedFrom: [{ on: '2026-05-26', reason: 'Dialogen var ikke ferdig' }],
            reason: 'Ventet på svarene fra dialogen',
            status: 'HELD',
          },
        },
        4: { meeting: { on: '2026-09-22', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2026-06-02' },
          from: '2026-10-22',
          place: 'Skoger gamle skole',
          doneOn: '2026-10-22',
        },
        6: { choice: { value: 'WANTED', on: '2026-09-22' }, from: '2026-10-26', doneOn: '2026-10-26' },
        7: { meeting: { on: '2026-11-25', status: 'DATED' } },
      },
    },
    svelvik: {
      venue: 'Svelvik rådhus, møterom Fjorden',
      phases: {
        1: { meeting: { on: '2026-01-28', status: 'HELD' } },
        2: { from: '2026-02-23', to: '2026-04-24', doneOn: '2026-05-04' },
        3: { meeting: { on: '2026-05-27', status: 'HELD' } },
        4: { meeting: { on: '2026-09-23', status: 'HELD' } },
        5: { choice: { value: 'WANTED', on: '2026-09-23' } },
        6: {
          choice: { value: 'WANTED', on: '2026-09-23' },
          from: '2026-11-30',
          reason: 'Ordføreren hadde ingen ledig dag i oktober',
        },
        7: { meeting: { on: '2026-11-25', at: '18:30', status: 'ANNOUNCED' } },
      },
    },
  },
  joint: [
    {
      title: { nb: 'Felles møte om veien', nn: 'Felles møte om vegen', en: 'Joint meeting on the road' },
      committees: ['stromso-nedenfor-vestfoldbanen', 'skoger-og-askollen', 'svelvik'],
      meeting: { on: '2026-12-10', place: 'Drammen rådhus, møterom Elva', status: 'ANNOUNCED' },
    },
  ],
};
