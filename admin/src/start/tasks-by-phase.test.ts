import { expect, it } from 'vitest';
import { tasksByPhase } from './tasks-by-phase.ts';
import type { Task } from './use-start.ts';

const text = (nb: string) => ({ nb, nn: null, en: null });

const task = (number: number, phase: string, of: string, more: Partial<Task> = {}): Task => ({
  actor: 'RESIDENTS',
  texts: text(of),
  committee: { id: `committee ${number}`, number, name: `Utvalg ${number}` },
  state: 'DUE',
  dueOn: '2026-11-30',
  phase: { titles: text(phase) },
  cycle: { id: `cycle ${number}`, year: 2026 },
  ...more,
});

const late = { state: 'OVERDUE', dueOn: '2026-11-24' } as const;

it('tells what is done in a phase once, and by when in which committees', () => {
  const phases = tasksByPhase([
    task(10, 'Møte 4', 'Fortell'),
    task(10, 'Møte 4', 'Lytt', { actor: 'POLITICIANS' }),
    task(3, 'Møte 4', 'Lytt', { actor: 'POLITICIANS', ...late }),
    task(3, 'Møte 4', 'Fortell', late),
    task(4, 'Møte 4', 'Fortell'),
    task(4, 'Møte 4', 'Lytt', { actor: 'POLITICIANS' }),
  ]);
  expect(phases).toHaveLength(1);
  expect(phases[0]?.duties.map(({ actor, texts }) => [actor, ...texts.map(({ nb }) => nb)])).toEqual([
    ['RESIDENTS', 'Fortell'],
    ['POLITICIANS', 'Lytt'],
  ]);
  expect(
    phases[0]?.deadlines.map(({ dueOn, isLate, committees }) => [
      dueOn,
      isLate,
      ...committees.map((one) => one.number),
    ]),
  ).toEqual([
    ['2026-11-24', true, 3],
    ['2026-11-30', false, 4, 10],
  ]);
});

it('tells a committee that does something else by itself, and what is due first at first', () => {
  const phases = tasksByPhase([
    task(1, 'Møte 4', 'Fortell'),
    task(2, 'Møte 4', 'Noe eget'),
    task(1, 'Besøk', 'Ta imot', { dueOn: '2026-10-31', state: 'OVERDUE' }),
  ]);
  expect(phases.map(({ titles, deadlines }) => [titles.nb, deadlines[0]?.committees[0]?.number])).toEqual([
    ['Besøk', 1],
    ['Møte 4', 1],
    ['Møte 4', 2],
  ]);
});
