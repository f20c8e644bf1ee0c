import type { Meeting, Removed } from './shapes.ts';
import type { AgendaItem, Minutes } from './shapes-people.ts';

/** What the verbs of agendas, minutes, attendance, training and visits answer with. */
export interface VerbsOfMeetings {
  addAgendaItem: AgendaItem;
  approveMinutes: Minutes;
  finishAgendaItem: AgendaItem;
  moveAgendaItem: AgendaItem;
  prefillAgenda: Meeting;
  publishMinutes: Minutes;
  recordAttendance: Meeting;
  removeAgendaItem: Removed;
  reopenAgendaItem: AgendaItem;
  unpublishMinutes: Minutes;
  updateAgendaItem: AgendaItem;
  writeMinutes: Minutes;
}
