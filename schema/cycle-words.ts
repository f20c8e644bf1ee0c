import { builder } from './builder.ts';

export const CycleStatus = builder.enumType('CycleStatus', {
  description: "Where a committee's year stands.",
  values: {
    PLANNED: { description: 'Prepared, not yet published.' },
    OPEN: { description: 'Open: published and worked in.' },
    CLOSED: { description: 'Closed and frozen.' },
  },
});

export const PhaseChoice = builder.enumType('PhaseChoice', {
  description: 'What a committee decided about an optional phase (R06).',
  values: {
    UNDECIDED: { description: 'Not decided yet.' },
    WANTED: { description: 'The committee wants it.' },
    DECLINED: { description: 'The committee declined it; it is never late and is no divergence.' },
  },
});
