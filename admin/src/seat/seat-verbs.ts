import { PLAIN_ANSWERS, verbDocument } from '../verb/verb-document.ts';

const verb = (name: string) => verbDocument(name, PLAIN_ANSWERS.id);

export const ADD_SEAT = verb('addSeat');
export const FILL_SEAT = verb('fillSeat');
export const UPDATE_SEAT = verb('updateSeat');
export const END_SEAT = verb('endSeat');
export const REMOVE_SEAT = verb('removeSeat');
export const END_MEMBERSHIP = verb('endMembership');
export const NAME_DEPUTY = verb('nameDeputy');
export const REMOVE_MEMBERSHIP = verb('removeMembership');
export const APPOINT = verb('appointOfficer');
export const END_OFFICE = verb('endOffice');
export const REMOVE_OFFICE = verb('removeOffice');
