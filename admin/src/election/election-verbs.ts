const verb = (name: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation Act($input: ${input}!) { done: ${name}(input: $input) { id } }`;
};

export const PLAN_ELECTION = verb('planElection');
export const UPDATE_ELECTION = verb('updateElection');
export const NOMINATE = verb('nominate');
export const WITHDRAW = verb('withdrawCandidacy');
export const HOLD_ELECTION = verb('holdElection');
export const CANCEL_ELECTION = verb('cancelElection');
