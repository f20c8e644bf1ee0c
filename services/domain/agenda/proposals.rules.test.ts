import { describe, expect, it } from 'vitest';
import {
  followsDialogue,
  lacksOfHearing,
  proposalsOf,
  type AgendaFacts,
  type PhaseInYear,
  type Proposal,
} from './proposals.rules.ts';

const NONE: AgendaFacts = { themes: [], dialogues: [], unfinished: [], cases: [], agenda: [] };
const subject = { themeId: null, caseId: null, dialogueId: null, carriedFromId: null };
const leftOver = (id: string, changes: Partial<Proposal> = {}) => {
  const { carriedFromId: _, ...rest } = { ...subject, ...changes };
  return { id, kind: 'OTHER' as const, title: id, text: null, isPublic: true, ...rest };
};
const FULL: AgendaFacts = {
  ...NONE,
  themes: [{ id: 'theme', textNb: 'Prioritere temaer' }],
  dialogues: [{ id: 'dialogue', committee: 'Konnerud' }],
  unfinished: [leftOver('left')],
  cases: [{ id: 'case', title: 'Gangvei', isPublic: false }],
};

describe('what is proposed for an agenda', () => {
  it('is nothing where there is nothing to take up', () => {
    expect(proposalsOf(NONE)).toEqual([]);
  });

  it('is the dialogue first, then the themes, what was left unfinished, and the open cases', () => {
    expect(proposalsOf(FULL)).toMatchObject([
      { kind: 'DIALOGUE_REPORT', title: 'Funn fra innbyggerdialogen', dialogueId: 'dialogue', isPublic: true },
      { kind: 'THEME', title: 'Prioritere temaer', themeId: 'theme', isPublic: true },
      { kind: 'OTHER', title: 'left', carriedFromId: 'left' },
      { kind: 'CASE', title: 'Gangvei', caseId: 'case', isPublic: false },
    ]);
  });

  it('is nothing more once all of it is on the agenda', () => {
    expect(proposalsOf({ ...FULL, agenda: proposalsOf(FULL) })).toEqual([]);
  });

  it.each([
    ['a theme that is on the agenda', { kind: 'THEME', themeId: 'theme' }, 'THEME'],
    ['a case that is on it, whatever the kind of the item', { kind: 'OTHER', caseId: 'case' }, 'CASE'],
    ['a dialogue that is reported on', { kind: 'DIALOGUE_REPORT', dialogueId: 'dialogue' }, 'DIALOGUE_REPORT'],
    ['an item that was carried on', { kind: 'OTHER', carriedFromId: 'left' }, 'OTHER'],
  ] as const)('leaves out %s', (_, item, kind) => {
    const kinds = proposalsOf({ ...FULL, agenda: [{ ...subject, ...item }] }).map((one) => one.kind);
    expect(kinds).toHaveLength(3);
    expect(kinds).not.toContain(kind);
  });

  it('has a case that was left unfinished once only', () => {
    const unfinished = [leftOver('left', { kind: 'CASE', caseId: 'case' })];
    expect(proposalsOf({ ...NONE, unfinished, cases: FULL.cases })).toMatchObject([
      { kind: 'CASE', caseId: 'case', carriedFromId: 'left' },
    ]);
  });

  it('names the committees where a joint meeting hears of several dialogues', () => {
    const dialogues = [
      { id: 'a', committee: 'Konnerud' },
      { id: 'b', committee: 'Bragernes' },
    ];
    expect(proposalsOf({ ...NONE, dialogues }).map(({ title }) => title)).toEqual([
      'Funn fra innbyggerdialogen: Konnerud',
      'Funn fra innbyggerdialogen: Bragernes',
    ]);
  });
});

const phase = (id: string, position: number, kind: PhaseInYear['kind'], skipped = false) => ({
  id,
  position,
  kind,
  skipped,
});
const YEAR = [
  phase('one', 1, 'MEETING'),
  phase('dialogue', 2, 'DIALOGUE'),
  phase('two', 3, 'MEETING'),
  phase('three', 4, 'MEETING'),
  phase('exchange', 5, 'EXCHANGE'),
  phase('four', 7, 'MEETING'),
];

describe('the meeting that hears of the dialogue (R14)', () => {
  it.each([
    ['one', false],
    ['dialogue', false],
    ['two', true],
    ['three', false],
    ['exchange', false],
    ['four', false],
    ['unknown', false],
  ])('is meeting %s: %s', (id, is) => {
    expect(followsDialogue(YEAR, id)).toBe(is);
  });

  it('is the next one when meeting 2 is skipped, whatever comes in between', () => {
    const phases = [
      ...YEAR.filter(({ id }) => id !== 'two'),
      phase('two', 3, 'MEETING', true),
      phase('party', 4, 'OTHER'),
    ];
    expect(followsDialogue(phases, 'three')).toBe(true);
    expect(followsDialogue(phases, 'two')).toBe(false);
  });

  it('is none in a year whose dialogue is skipped', () => {
    const phases = [phase('dialogue', 2, 'DIALOGUE', true), ...YEAR.filter(({ kind }) => kind === 'MEETING')];
    expect(followsDialogue(phases, 'two')).toBe(false);
  });

  it.each([
    ['nothing', [{ findings: 3, onAgenda: true }], []],
    ['a report', [{ findings: 3, onAgenda: false }], ['dialogueReport']],
    ['findings', [{ findings: 0, onAgenda: true }], ['findings']],
    ['findings where there was no dialogue', [{ findings: null, onAgenda: false }], ['findings', 'dialogueReport']],
    [
      'what one of two committees lacks',
      [
        { findings: 3, onAgenda: true },
        { findings: 3, onAgenda: false },
      ],
      ['dialogueReport'],
    ],
    ['nothing where no committee’s dialogue is due', [], []],
  ] as const)('lacks %s', (_, heard, lacks) => {
    expect(lacksOfHearing(heard)).toEqual(lacks);
  });
});
