import { expect, it } from 'vitest';
import { greeting } from './greeting.ts';

const STARTED = {
  url: 'http://localhost:4000',
  description: 'x',
  sends: true,
  signIn: undefined,
  token: undefined,
  link: undefined,
  isReachable: false,
} as const;

it('tells who starts the server whether it sends changes to addresses, and what does where it doesn’t', () => {
  expect(greeting(STARTED)).toContain('  Varsling:   sendes herfra\n');
  const told = greeting({ ...STARTED, sends: false });
  expect(told).toContain('npm run worker');
  expect(told).toContain('docs/operations/worker.md');
});

it('warns where others come to a demo, in which anyone may be anyone', () => {
  expect(greeting({ ...STARTED, signIn: 'demo', isReachable: true })).toContain('Alle som når adressen');
  expect(greeting({ ...STARTED, signIn: 'demo' })).not.toContain('ADVARSEL');
  expect(greeting({ ...STARTED, isReachable: true })).not.toContain('ADVARSEL');
});
