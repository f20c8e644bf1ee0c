import { schema } from '@naerhjul/schema/index.ts';
import { getNamedType } from 'graphql';
import {
  SELECTIONS,
  type Committee,
  type Cycle,
  type District,
  type Meeting,
  type Municipality,
  type Phase,
  type Registered,
  type Regulation,
  type Removed,
  type Template,
  type Wheel,
  type WheelVersion,
} from './shapes.ts';
import type { VerbsOfAccess } from './verbs-access.ts';
import type { VerbsOfAgreement } from './verbs-agreement.ts';
import type { VerbsOfClosing } from './verbs-closing.ts';
import type { VerbsOfCases } from './verbs-cases.ts';
import type { VerbsOfDialogue } from './verbs-dialogue.ts';
import type { VerbsOfMeetings } from './verbs-meetings.ts';
import type { VerbsOfPeople } from './verbs-people.ts';

/** What each verb answers with. */
export interface Verbs
  extends
    VerbsOfAccess,
    VerbsOfAgreement,
    VerbsOfCases,
    VerbsOfClosing,
    VerbsOfDialogue,
    VerbsOfMeetings,
    VerbsOfPeople {
  addPhase: Phase;
  addPhaseTemplate: Template;
  addSchoolHoliday: Registered & { readonly firstOn: string; readonly lastOn: string };
  announceMeeting: Meeting;
  cancelMeeting: Meeting;
  changePhase: Phase;
  changePhaseTemplate: Template;
  chooseOptionalPhase: Phase;
  createCommittee: Committee;
  createCoordinator: Registered;
  createDistrict: District;
  createMunicipality: Municipality;
  createRegulation: Regulation;
  createWheel: Wheel;
  announceMeetings: readonly Meeting[];
  clearMeetingDate: Meeting;
  clearMeetingDates: readonly Meeting[];
  dateMeeting: Meeting;
  dateMeetings: readonly Meeting[];
  datePhase: Phase;
  deleteCoordinator: Removed;
  deleteRegulation: Removed;
  discardWheelVersion: Removed;
  dissolveCommittee: Committee;
  draftWheelVersion: WheelVersion;
  holdMeeting: Meeting;
  moveMeeting: Meeting;
  noteWheelVersion: WheelVersion;
  openCycle: Cycle;
  openYear: readonly Cycle[];
  planMeeting: Meeting;
  planYear: readonly Cycle[];
  publishWheelVersion: WheelVersion;
  removeMeeting: Removed;
  removePhase: Removed;
  removePhaseTemplate: Removed;
  removeSchoolHoliday: Removed;
  renameCommittee: Committee;
  renameDistrict: District;
  renameWheel: Wheel;
  reopenMeeting: Meeting;
  resumePhase: Phase;
  signOffPhase: Phase;
  skipPhase: Phase;
  unpublishCycle: Cycle;
  updateCommittee: Committee;
  updateCoordinator: Registered;
  updateMeeting: Meeting;
  updateMunicipality: Municipality;
  updateRegulation: Regulation;
}

export type Verb = keyof Verbs;

/** Every verb there is, as the schema says. */
export const VERBS = Object.keys(schema.getMutationType()?.getFields() ?? {}) as Verb[];

/** A document that carries out one verb and asks for what the tests look at. */
export function documentOf(verb: Verb): string {
  const field = schema.getMutationType()?.getFields()[verb];
  if (field === undefined) throw new Error(`the schema has no verb ${verb}`);
  const type = getNamedType(field.type).name as keyof typeof SELECTIONS;
  const input = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return `mutation($input: ${input}!) { ${verb}(input: $input) { ${SELECTIONS[type]} } }`;
}
