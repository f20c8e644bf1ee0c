import { expect, it } from 'vitest';
import { ConfigError } from '@naerhjul/worker/src/environment.ts';
import { problem } from './problem.ts';

const failed = (message: string, more: object) => Object.assign(new Error(message), more);

it.each([
  [new ConfigError('PORT må være et tall.'), 'Oppsettet kan ikke brukes:\nPORT må være et tall.'],
  [
    failed('listen EADDRINUSE', { code: 'EADDRINUSE', syscall: 'listen', port: 4000 }),
    'Porten 4000 er i bruk av et annet program. Velg en annen med PORT, for eksempel PORT=4001 npm start.',
  ],
  [
    failed('listen EACCES', { code: 'EACCES', syscall: 'listen', port: 80 }),
    'Porten 80 krever flere rettigheter. Velg en annen med PORT, for eksempel PORT=4001 npm start.',
  ],
  [
    failed('listen EADDRNOTAVAIL', { code: 'EADDRNOTAVAIL', syscall: 'listen', address: '192.0.2.1' }),
    'Denne maskinen har ikke adressen 192.0.2.1. Rett HOST.',
  ],
  [
    new AggregateError([failed('connect ::1', { code: 'ECONNREFUSED' }), failed('no entry', { code: '28P01' })]),
    'Nærhjul kunne ikke starte: Ingen database svarer på adressen (connect ::1). Feil bruker eller passord (no entry).',
  ],
  [failed('no entry', { code: 'XX000' }), 'Nærhjul kunne ikke starte: no entry'],
])('tells what stands in the way of a start in sentences: %s', (error, sentence) => {
  expect(problem(error)).toBe(sentence);
});
