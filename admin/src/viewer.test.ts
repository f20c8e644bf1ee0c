import { expect, it } from 'vitest';
import { municipalitiesOf, viewerOf, type WhereAnswer } from './viewer.ts';

const place = (number: string) => ({ id: number, number, name: number, viewerCanEdit: false });
const [LIER, DRAMMEN] = [place('3312'), place('3301')];

const given = (works: readonly string[], ...grants: WhereAnswer['viewer']['grants']): WhereAnswer => ({
  viewer: {
    user: { id: 'me' },
    municipalities: [LIER, DRAMMEN].filter(({ number }) => works.includes(number)),
    grants,
  },
  municipalities: { edges: [{ node: LIER }, { node: DRAMMEN }] },
});

it.each([
  ['nobody', given([]), []],
  ['an analyst', given([], { role: 'ANALYST', municipality: DRAMMEN }), ['3301']],
  ['a coordinator', given(['3312'], { role: 'COORDINATOR', municipality: LIER }), ['3312']],
  ['who looks after the installation', given([], { role: 'SYSTEM_ADMIN', municipality: null }), ['3301', '3312']],
])('shows %s the municipalities where they work or read', (_who, answer, numbers) => {
  expect(municipalitiesOf(answer).map(({ number }) => number)).toEqual(numbers);
});

it('tells who looks after a municipality, and who after the installation', () => {
  const marit = viewerOf(given(['3301'], { role: 'MUNICIPAL_ADMIN', municipality: DRAMMEN }));
  expect([marit.administers('3301'), marit.administers('3312'), marit.administers(undefined)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([marit.isSystemAdmin, marit.works, marit.hasRole]).toEqual([false, true, true]);
  const vidar = viewerOf(given([], { role: 'SYSTEM_ADMIN', municipality: null }));
  expect([vidar.administers('3301'), vidar.isSystemAdmin, vidar.works]).toEqual([false, true, false]);
});
