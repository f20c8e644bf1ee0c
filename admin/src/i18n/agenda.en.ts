import type { agendaNb } from './agenda.nb.ts';
import type { Same } from './same.ts';

export const agendaEn: Same<typeof agendaNb> = {
  title: 'Agenda',
  empty: 'The agenda is empty. Take in what belongs to the meeting, or add an item.',
  none: 'The meeting has no agenda.',
  kind: { OTHER: 'Other', CASE: 'Case', THEME: 'Main theme', DIALOGUE_REPORT: 'From the dialogue' },
  status: { PLANNED: 'Planned', TREATED: 'Treated', UNFINISHED: 'Not finished', WITHDRAWN: 'Withdrawn' },
  verb: {
    ADD: 'Add an item',
    PREFILL: 'Take in what belongs here',
    FINISH: 'Write what came of it',
    REOPEN: 'Reopen the item',
  },
  save: { ADD: 'Add', PREFILL: 'Add them all', FINISH: 'Save the outcome', REMOVE: 'Remove the item' },
  said: {
    ADD: 'The item is added.',
    PREFILL: 'The agenda is filled in.',
    FINISH: 'The outcome is saved.',
    REOPEN: 'The item is open again.',
    REMOVE: 'The item is removed.',
    MOVE: '“%{title}” is now item %{position}.',
  },
  help: {
    PREFILL: 'This is added to the agenda:',
    nothing_to_prefill: 'There is nothing to take in. All that belongs here is on the agenda.',
    FINISH: 'An item that was not finished is proposed at the next meeting.',
    REOPEN: 'Use this when the item was ended by mistake.',
  },
  field: {
    kind: 'What kind of item',
    case: 'Case',
    theme: 'Main theme',
    dialogue: 'Dialogue',
    title: 'What the item is called',
    text: 'More about it',
    findings: 'Findings that the item is about',
    public: 'Show to everyone',
    end: 'How did it go?',
    outcome: 'What came of it?',
  },
  no_findings: 'The committee has no findings in this year yet.',
  dialogue_of: 'The dialogue of %{year}, %{name}',
  not_public: 'Not for everyone',
  carried: 'From an earlier meeting',
  outcome: 'Outcome: %{outcome}',
};
