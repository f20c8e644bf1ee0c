import english from 'ra-language-english';
import type { Messages } from './catalogue.ts';
import { cycleEn } from './cycle.en.ts';
import { frameEn } from './frame.en.ts';
import { meetingEn } from './meeting.en.ts';
import { refusalEn } from './refusal.en.ts';
import { registerEn } from './register.en.ts';
import { wheelEn } from './wheel.en.ts';
import { yearEn } from './year.en.ts';

export const en: Messages = {
  ra: english.ra,
  frame: frameEn,
  refusal: refusalEn,
  resources: registerEn,
  wheel: wheelEn,
  cycle: cycleEn,
  year: yearEn,
  meeting: meetingEn,
};
