import type { Cycle, Removed } from './shapes.ts';
import type {
  Assignment,
  Case,
  CaseAdvice,
  CaseStatus,
  CaseStatusEvent,
  OutsideActor,
  Priority,
  WorkingGroup,
} from './shapes-case.ts';

/** What each verb about cases, priorities and working groups answers with. */
export interface VerbsOfCases {
  activateWorkingGroup: WorkingGroup;
  addActorToWorkingGroup: WorkingGroup;
  addCaseToWorkingGroup: WorkingGroup;
  addMemberToWorkingGroup: WorkingGroup;
  assign: Assignment;
  carryCase: Case;
  changeCaseLead: Case;
  changeCaseStatus: Case;
  changeCaseStatuses: readonly Case[];
  correctCaseStatusEvent: CaseStatusEvent;
  dropPriority: Removed;
  endWorkingGroup: WorkingGroup;
  finishAssignment: Assignment;
  formWorkingGroup: WorkingGroup;
  giveAdvice: CaseAdvice;
  linkFindings: Case;
  prioritiseCase: Priority;
  publishCase: Case;
  raiseCase: Case;
  registerOutsideActor: OutsideActor;
  removeActorFromWorkingGroup: WorkingGroup;
  removeAdvice: Removed;
  removeAssignment: Removed;
  removeCaseFromWorkingGroup: WorkingGroup;
  removeMemberFromWorkingGroup: WorkingGroup;
  reorderPriorities: Cycle;
  shareCase: Case;
  unlinkFinding: Case;
  unpublishCase: Case;
  unshareCase: Case;
  updateAssignment: Assignment;
  updateCase: Case;
  updateCaseStatus: CaseStatus;
  updateOutsideActor: OutsideActor;
  updatePriority: Priority;
  updateWorkingGroup: WorkingGroup;
}
