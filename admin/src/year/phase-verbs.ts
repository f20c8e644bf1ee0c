const verb = (name: string, input: string, answer = 'id version') =>
  `mutation Act($input: ${input}!) { done: ${name}(input: $input) { ${answer} } }`;

export const CHOOSE_PHASE = verb('chooseOptionalPhase', 'ChooseOptionalPhaseInput');
export const DATE_PHASE = verb('datePhase', 'DatePhaseInput', 'id startsOn endsOn');
export const SIGN_OFF_PHASE = verb('signOffPhase', 'SignOffPhaseInput');
export const SKIP_PHASE = verb('skipPhase', 'SkipPhaseInput');
export const RESUME_PHASE = verb('resumePhase', 'ResumePhaseInput');
export const CHANGE_PHASE = verb('changePhase', 'ChangePhaseInput');
export const REMOVE_PHASE = verb('removePhase', 'RemovePhaseInput', 'id');
export const ADD_PHASE = verb('addPhase', 'AddPhaseInput');
export const OPEN_CYCLE = verb('openCycle', 'OpenCycleInput');
export const UNPUBLISH_CYCLE = verb('unpublishCycle', 'UnpublishCycleInput');
