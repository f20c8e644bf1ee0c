const verb = (name: string, answer = 'id') => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation Act($input: ${input}!) { done: ${name}(input: $input) { ${answer} } }`;
};

export const CHANGE_STATUS = verb('changeCaseStatus');
export const CHANGE_STATUSES = verb('changeCaseStatuses');
export const CORRECT_STEP = verb('correctCaseStatusEvent');
export const UPDATE_CASE = verb('updateCase');
export const SHARE_CASE = verb('shareCase');
export const UNSHARE_CASE = verb('unshareCase');
export const CHANGE_LEAD = verb('changeCaseLead');
export const LINK_FINDINGS = verb('linkFindings');
export const UNLINK_FINDING = verb('unlinkFinding');
export const PUBLISH_CASE = verb('publishCase');
export const UNPUBLISH_CASE = verb('unpublishCase');
export const CARRY_CASE = verb('carryCase');
export const PRIORITISE = verb('prioritiseCase');
export const UPDATE_PRIORITY = verb('updatePriority');
export const DROP_PRIORITY = verb('dropPriority');
export const ASSIGN = verb('assign');
export const FINISH_ASSIGNMENT = verb('finishAssignment');
export const REMOVE_ASSIGNMENT = verb('removeAssignment');
export const GIVE_ADVICE = verb('giveAdvice');
export const REMOVE_ADVICE = verb('removeAdvice');
