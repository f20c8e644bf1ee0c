import { raNb } from './ra.nb.ts';
import { cycleNb } from './cycle.nb.ts';
import { frameNb } from './frame.nb.ts';
import { meetingNb } from './meeting.nb.ts';
import { refusalNb } from './refusal.nb.ts';
import { registerNb } from './register.nb.ts';
import { wheelNb } from './wheel.nb.ts';
import { yearNb } from './year.nb.ts';

export const nb = {
  ra: raNb,
  frame: frameNb,
  refusal: refusalNb,
  resources: registerNb,
  wheel: wheelNb,
  cycle: cycleNb,
  year: yearNb,
  meeting: meetingNb,
};
