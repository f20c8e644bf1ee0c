import type { LierSlug } from './lier.ts';
import type { SeedYear } from './types.ts';

/** 2026 in Lier, invented: five phases, the last of them held in December or in January 2027. */
export const LIER_2026: SeedYear<LierSlug> = {
  year: 2026,
  status: 'OPEN',
  openedOn: '2025-12-15',
  meetsAt: '19:00',
  minutes: 90,
  committees: {
    'tranby-og-lierskogen': {
      venue: 'Tranby skole',
      phases: {
        1: { meeting: { on: '2026-02-10', status: 'HELD' } },
        2: { from: '2026-04-22', doneOn: '2026-04-29' },
        3: { meeting: { on: '2026-06-09', status: 'HELD' } },
        4: { choice: { value: 'WANTED', on: '2026-06-09' }, from: '2026-09-24', doneOn: '2026-09-24' },
        5: { meeting: { on: '2026-12-08', status: 'ANNOUNCED' } },
      },
    },
    'lierbyen-og-sylling': {
      venue: 'Lier rådhus',
      phases: {
        1: { meeting: { on: '2026-02-11', status: 'HELD' } },
        2: { from: '2026-05-06', to: '2026-05-07', doneOn: '2026-05-20' },
        3: { meeting: { on: '2026-06-10', status: 'HELD' } },
        4: { choice: { value: 'DECLINED', on: '2026-06-10', reason: 'Møttes på bygdedagen' } },
        5: { meeting: { on: '2027-01-13', status: 'DATED' } },
      },
    },
    'gullaug-og-lahell': {
      venue: 'Gullaug skole',
      phases: {
        1: {
          meeting: {
            on: '2026-03-03',
            movedFrom: [{ on: '2026-02-12', reason: 'Glatte veier' }],
            reason: 'Første ledige kveld etter vinterferien',
            status: 'HELD',
          },
        },
        2: { from: '2026-05-20', doneOn: '2026-06-03' },
        3: { meeting: { on: '2026-06-11', status: 'HELD' } },
        4: { choice: { value: 'WANTED', on: '2026-06-11' }, from: '2026-11-26' },
        5: {},
      },
    },
  },
};
