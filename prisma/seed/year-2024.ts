import type { DrammenSlug } from './drammen-areas.ts';
import type { SeedYear } from './types.ts';

/** 2024, closed. The dates of the seventh committee are real; everything else is invented. */
export const YEAR_2024: SeedYear<DrammenSlug> = {
  year: 2024,
  status: 'CLOSED',
  openedOn: '2023-12-04',
  closedOn: '2025-01-31',
  meetsAt: '18:00',
  minutes: 120,
  committees: {
    'mjondalen-og-steinberg': {
      venue: 'Mjøndalen samfunnshus',
      phases: {
        1: { meeting: { on: '2024-01-16', status: 'HELD' } },
        2: { from: '2024-02-12', to: '2024-03-08', doneOn: '2024-03-19' },
        3: { meeting: { on: '2024-05-14', status: 'HELD' } },
        4: { meeting: { on: '2024-09-03', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-09-03' },
          from: '2024-10-17',
          place: 'Øren skole',
          doneOn: '2024-10-17',
        },
        6: { choice: { value: 'DECLINED', on: '2024-05-14', reason: 'Ordføreren var på åpent møte i mars' } },
        7: { meeting: { on: '2024-11-12', status: 'HELD' } },
      },
    },
    'krokstadelva-og-stenseth': {
      venue: 'Krokstad skole, kantina',
      phases: {
        1: { meeting: { on: '2024-01-17', status: 'HELD' } },
        2: { from: '2024-02-05', to: '2024-04-12', doneOn: '2024-04-24' },
        3: { meeting: { on: '2024-05-15', status: 'HELD' } },
        4: { meeting: { on: '2024-08-28', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-08-28' },
          from: '2024-10-15',
          place: 'Skoger gamle skole',
          doneOn: '2024-10-15',
        },
        6: { choice: { value: 'WANTED', on: '2024-05-15' }, from: '2024-10-22', doneOn: '2024-10-22' },
        7: { meeting: { on: '2024-11-13', status: 'HELD' } },
      },
    },
    'solbergelva-og-assiden': {
      venue: 'Solberg idrettshus',
      phases: {
        1: { meeting: { on: '2024-01-18', status: 'HELD' } },
        2: { from: '2024-03-04', to: '2024-04-19', doneOn: '2024-05-02' },
        3: { meeting: { on: '2024-05-23', status: 'HELD' } },
        4: { meeting: { on: '2024-09-05', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2024-09-05', reason: 'Bruker heller tiden på åpent hus' } },
        6: { choice: { value: 'WANTED', on: '2024-09-05' }, from: '2024-10-24', doneOn: '2024-10-24' },
        7: { meeting: { on: '2024-11-14', status: 'HELD' } },
      },
      extras: [
        {
          title: {
            nb: 'Ekstramøte om skolevei',
            nn: 'Ekstramøte om skuleveg',
            en: 'Extra meeting on the way to school',
          },
          meeting: { on: '2024-10-10', status: 'HELD' },
          agenda: [
            {
              title: 'Foreldre og skole forteller',
              outcome: 'Rektor og fire foreldre viste på kart hvor barna går, og hvor det er verst.',
            },
            {
              title: 'Fortau hele veien fra Solbergmoen til bussen',
              about: 'case solbergelva-og-assiden 2024 0',
              outcome: 'Strekningen er målt opp. Bildene fra foreldrene legges ved innspillet til planen.',
            },
            {
              title: 'Hva kan gjøres før vinteren',
              outcome: 'Kommunen spør om strøing fra november. To foreldre lager følgegruppe om morgenen.',
            },
          ],
        },
      ],
    },
    'rodskog-og-gulskogen': {
      venue: 'Gulskogen skole, biblioteket',
      phases: {
        1: { meeting: { on: '2024-01-22', status: 'HELD' } },
        2: { from: '2024-02-26', to: '2024-04-26', doneOn: '2024-05-07' },
        3: { meeting: { on: '2024-05-27', status: 'HELD' } },
        4: {
          meeting: { on: '2024-09-09', status: 'CANCELLED', cancelReason: 'Bare fire av elleve kunne komme' },
          skipped: { on: '2024-09-16', reason: 'Sakene ble tatt på møte 4' },
        },
        5: { choice: { value: 'DECLINED', on: '2024-05-27', reason: 'Vil bli bedre kjent i eget utvalg først' } },
        6: { choice: { value: 'DECLINED', on: '2024-05-27' } },
        7: { meeting: { on: '2024-11-18', status: 'HELD' } },
      },
      setAside: { R02: 'Tre av fire møter holdt. Møte 3 ble avlyst, og sakene ble tatt på møte 4.' },
    },
    'konnerud-og-skoger-vest': {
      venue: 'Konnerud bydelshus',
      phases: {
        1: { meeting: { on: '2024-01-23', status: 'HELD' } },
        2: { from: '2024-02-12', to: '2024-03-15', doneOn: '2024-04-09' },
        3: { meeting: { on: '2024-05-28', status: 'HELD' } },
        4: { meeting: { on: '2024-09-10', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-09-10' },
          from: '2024-10-16',
          place: 'Konnerud bydelshus',
          doneOn: '2024-10-16',
        },
        6: { choice: { value: 'WANTED', on: '2024-05-28' }, from: '2024-10-29', doneOn: '2024-10-29' },
        7: { meeting: { on: '2024-11-19', status: 'HELD' } },
      },
    },
    'stromso-overfor-vestfoldbanen': {
      venue: 'Fjell bydelshus',
      phases: {
        1: {
          meeting: {
            on: '2024-02-07',
            movedFrom: [{ on: '2024-01-24', reason: 'Snøfall stengte veien til bydelshuset' }],
            reason: 'Første kveld huset var ledig igjen',
            status: 'HELD',
          },
        },
        2: {
          from: '2024-04-11',
          to: '2024-05-03',
          doneOn: '2024-05-08',
          reason: 'Startet etter ramadan og påske, så flere kunne være med',
        },
        3: { meeting: { on: '2024-05-22', status: 'HELD' } },
        4: { meeting: { on: '2024-09-11', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-09-11' },
          from: '2024-10-16',
          place: 'Konnerud bydelshus',
          doneOn: '2024-10-16',
        },
        6: { choice: { value: 'WANTED', on: '2024-05-22' }, from: '2024-10-30', doneOn: '2024-10-30' },
        7: { meeting: { on: '2024-11-20', status: 'HELD' } },
      },
    },
    'stromso-nedenfor-vestfoldbanen': {
      venue: 'Tangen skole, aulaen',
      phases: {
        1: { meeting: { on: '2024-03-06', reason: 'Ventet til alle innbyggerplassene var besatt', status: 'HELD' } },
        2: { from: '2024-03-18', to: '2024-04-30', doneOn: '2024-05-14' },
        3: { meeting: { on: '2024-05-23', status: 'HELD' } },
        4: { meeting: { on: '2024-08-28', status: 'HELD' } },
        5: { choice: { value: 'DECLINED', on: '2024-08-28', reason: 'Tar det igjen neste år' } },
        6: { choice: { value: 'WANTED', on: '2024-08-28' }, from: '2024-10-23', doneOn: '2024-10-23' },
        7: { meeting: { on: '2024-11-13', status: 'HELD' } },
      },
    },
    'bragernes-og-oren': {
      venue: 'Øren skole, personalrommet',
      phases: {
        1: { meeting: { on: '2024-01-15', status: 'HELD' } },
        2: { from: '2024-02-05', to: '2024-03-22', doneOn: '2024-04-10' },
        3: { meeting: { on: '2024-05-06', status: 'HELD' } },
        4: { meeting: { on: '2024-08-27', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-08-27' },
          from: '2024-10-17',
          place: 'Øren skole',
          doneOn: '2024-10-17',
        },
        6: { choice: { value: 'DECLINED', on: '2024-05-06' } },
        7: { meeting: { on: '2024-11-11', status: 'HELD' } },
      },
    },
    'skoger-og-askollen': {
      venue: 'Skoger gamle skole',
      phases: {
        1: { meeting: { on: '2024-01-30', status: 'HELD' } },
        2: { from: '2024-02-26', to: '2024-04-19', doneOn: '2024-04-30' },
        3: { meeting: { on: '2024-05-29', status: 'HELD' } },
        4: { meeting: { on: '2024-09-17', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-09-17' },
          from: '2024-10-15',
          place: 'Skoger gamle skole',
          doneOn: '2024-10-15',
        },
        6: { choice: { value: 'WANTED', on: '2024-09-17' }, from: '2024-10-28', doneOn: '2024-10-28' },
        7: { meeting: { on: '2024-11-26', status: 'HELD' } },
      },
    },
    svelvik: {
      venue: 'Svelvik rådhus, møterom Fjorden',
      phases: {
        1: { meeting: { on: '2024-01-31', status: 'HELD' } },
        2: { from: '2024-03-04', to: '2024-04-26', doneOn: '2024-05-06' },
        3: {
          meeting: {
            on: '2024-06-04',
            movedFrom: [{ on: '2024-05-30', reason: 'Skolen hadde avslutning samme kveld' }],
            reason: 'Første felles ledige kveld',
            status: 'HELD',
          },
        },
        4: { meeting: { on: '2024-09-18', status: 'HELD' } },
        5: {
          choice: { value: 'WANTED', on: '2024-09-18' },
          from: '2024-10-16',
          place: 'Konnerud bydelshus',
          doneOn: '2024-10-16',
        },
        6: { choice: { value: 'DECLINED', on: '2024-09-18', reason: 'Har hyppig kontakt fra før' } },
        7: { meeting: { on: '2024-11-27', status: 'HELD' } },
      },
    },
  },
};
