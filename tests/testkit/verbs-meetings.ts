import type { Meeting, Removed } from './shapes.ts';
import type { AgendaItem, MayorVisit, Minutes, Training } from './shapes-people.ts';

/** What the verbs of agendas, minutes, attendance, training and visits answer with. */
export interface VerbsOfMeetings {
  addAgendaItem: AgendaItem;
  approveMinutes: Minutes;
  cancelVisit: MayorVisit;
  confirmVisit: MayorVisit;
  finishAgendaItem: AgendaItem;
  holdVisit: MayorVisit;
  moveAgendaItem: AgendaItem;
  planVisit: MayorVisit;
  prefillAgenda: Meeting;
  publishMinutes: Minutes;
  recordAttendance: Meeting;
  recordTraining: Training;
  removeAgendaItem: Removed;
  removeTraining: Removed;
  reopenAgendaItem: AgendaItem;
  reopenVisit: MayorVisit;
  unpublishMinutes: Minutes;
  updateAgendaItem: AgendaItem;
  updateTraining: Training;
  updateVisit: MayorVisit;
  writeMinutes: Minutes;
}
