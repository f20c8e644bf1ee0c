import { PLAIN_ANSWERS, verbDocument } from '../verb/verb-document.ts';

const verb = (name: string) => verbDocument(name, PLAIN_ANSWERS.id);

export const PLAN_ELECTION = verb('planElection');
export const UPDATE_ELECTION = verb('updateElection');
export const NOMINATE = verb('nominate');
export const WITHDRAW = verb('withdrawCandidacy');
export const HOLD_ELECTION = verb('holdElection');
export const CANCEL_ELECTION = verb('cancelElection');
