import { recordFinding, removeFinding, updateFinding } from '@naerhjul/domain/dialogue/record-finding.ts';
import { CaseTheme } from './case-register.ts';
import { Dialogue, DialogueActivity } from './dialogue.ts';
import { FindingType } from './dialogue-words.ts';
import { Finding } from './finding.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theFinding = { required: true, for: Finding, description: 'The finding.' } as const;

verb('recordFinding', 'Finding', {
  description: 'Records what a dialogue brought to light. It is published when the dialogue is completed.',
  input: (t) => ({
    dialogueId: t.globalID({ required: true, for: Dialogue, description: 'The dialogue.' }),
    type: t.field({ type: FindingType, required: true, description: 'What kind of finding it is.' }),
    text: t.string({ required: true, description: 'The finding, at most 4,000 characters.' }),
    activityId: t.globalID({ for: DialogueActivity, description: 'The activity it came from.' }),
    themeId: t.globalID({ for: CaseTheme, description: 'The theme it is sorted by.' }),
  }),
  run: (act, { dialogueId, activityId, themeId, ...input }) =>
    recordFinding(act, { ...input, dialogueId: dialogueId.id, activityId: activityId?.id, themeId: themeId?.id }),
});

verb('updateFinding', 'Finding', {
  description: 'Changes a finding: its words, its type, its theme, or the activity it came from.',
  input: (t) => ({
    id: t.globalID(theFinding),
    type: t.field({ type: FindingType, description: 'What kind of finding it is.' }),
    text: t.string({ description: 'The finding, at most 4,000 characters.' }),
    activityId: t.globalID({ for: DialogueActivity, description: 'The activity it came from; null for none.' }),
    themeId: t.globalID({ for: CaseTheme, description: 'The theme it is sorted by; null for none.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, activityId, themeId, ...input }) =>
    updateFinding(act, {
      ...input,
      id: id.id,
      activityId: activityId && activityId.id,
      themeId: themeId && themeId.id,
    }),
});

verbThatRemoves('removeFinding', 'Finding', {
  description: 'Removes a finding that was recorded by mistake. One that a case or an agenda item rests on stays.',
  input: (t) => ({
    id: t.globalID(theFinding),
    reason: t.string({ required: true, description: 'Why.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeFinding(act, { ...input, id: id.id }),
});
