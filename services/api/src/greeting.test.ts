import { expect, it } from 'vitest';
import { greeting } from './greeting.ts';

const told = (sends: boolean) =>
  greeting({
    url: 'http://localhost:4000',
    description: 'x',
    sends,
    signIn: undefined,
    token: undefined,
    link: undefined,
  });

it('tells who starts the server whether it sends changes to addresses, and what does where it doesn’t', () => {
  expect(told(true)).toContain('  Varsling:   sendes herfra\n');
  expect(told(false)).toContain('npm run worker');
  expect(told(false)).toContain('docs/operations/worker.md');
});
