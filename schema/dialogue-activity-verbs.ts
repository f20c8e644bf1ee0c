import {
  addDialogueActivity,
  removeDialogueActivity,
  updateDialogueActivity,
} from '@naerhjul/domain/dialogue/activity.ts';
import { Dialogue, DialogueActivity } from './dialogue.ts';
import { DialogueMethod } from './dialogue-words.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';

const theActivity = { required: true, for: DialogueActivity, description: 'The activity.' } as const;

verb('addDialogueActivity', 'DialogueActivity', {
  description: 'Adds an activity to a dialogue; it may have been held, or be to come.',
  input: (t) => ({
    dialogueId: t.globalID({ required: true, for: Dialogue, description: 'The dialogue.' }),
    method: t.field({ type: DialogueMethod, required: true, description: 'How residents are asked.' }),
    methodText: t.string({ description: 'The method in words; must be given for another method.' }),
    heldOn: t.field({ type: 'Date', description: 'The day it is or was held.' }),
    place: t.string({ description: 'Where.' }),
    participants: t.int({ description: 'How many took part.' }),
    note: t.string({ description: 'A note; everyone sees it.' }),
  }),
  run: (act, { dialogueId, ...input }) => addDialogueActivity(act, { ...input, dialogueId: dialogueId.id }),
});

verb('updateDialogueActivity', 'DialogueActivity', {
  description: 'Changes an activity of a dialogue. What is left out stays; null empties it.',
  input: (t) => ({
    id: t.globalID(theActivity),
    method: t.field({ type: DialogueMethod, description: 'How residents are asked.' }),
    methodText: t.string({ description: 'The method in words.' }),
    heldOn: t.field({ type: 'Date', description: 'The day it is or was held.' }),
    place: t.string({ description: 'Where.' }),
    participants: t.int({ description: 'How many took part.' }),
    note: t.string({ description: 'A note; everyone sees it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateDialogueActivity(act, { ...input, id: id.id }),
});

verbThatRemoves('removeDialogueActivity', 'DialogueActivity', {
  description: 'Removes an activity that was recorded by mistake. One that findings came from stays.',
  input: (t) => ({
    id: t.globalID(theActivity),
    reason: t.string({ required: true, description: 'Why; portals see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => removeDialogueActivity(act, { ...input, id: id.id }),
});
