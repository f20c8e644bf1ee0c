import { raNn } from './ra.nn.ts';
import type { Messages } from './catalogue.ts';
import { cycleNn } from './cycle.nn.ts';
import { frameNn } from './frame.nn.ts';
import { meetingNn } from './meeting.nn.ts';
import { refusalNn } from './refusal.nn.ts';
import { registerNn } from './register.nn.ts';
import { wheelNn } from './wheel.nn.ts';
import { yearNn } from './year.nn.ts';

export const nn: Messages = {
  ra: raNn,
  frame: frameNn,
  refusal: refusalNn,
  resources: registerNn,
  wheel: wheelNn,
  cycle: cycleNn,
  year: yearNn,
  meeting: meetingNn,
};
