import { beforeAll, describe, expect, it } from 'vitest';
import { statesOf } from './asks.ts';
import { experienceIsShared, mayorVisits, septemberMeeting, summerPasses } from './autumn.ts';
import { agreementIsAdopted, casesArePrioritised, mayMeeting } from './may.ts';
import {
  casesAreSettled,
  novemberMeeting,
  papersAreSent,
  papersAreTreated,
  residentsAreElected,
  theCaseIsTraced,
  theNextYearBegins,
  theYearIsClosed,
} from './november.ts';
import { theYear, type TheYear } from './the-year.ts';
import { dialogueIsHeld, dialogueIsPlanned, januaryMeeting, meetingsAreDated, theYearBegins } from './winter.ts';

let y: TheYear;
let january: Awaited<ReturnType<typeof januaryMeeting>>;
let dialogueId: string;
let findings: Awaited<ReturnType<typeof dialogueIsHeld>>;
let cases: Awaited<ReturnType<typeof casesArePrioritised>>;
let evaluationIds: readonly string[];
let reportId: string;
let exchanges: Awaited<ReturnType<typeof septemberMeeting>>;

beforeAll(async () => {
  y = await theYear();
});

/** So many phases done, the next one so, and the rest still to come. */
const done = (phases: number, next = 'UPCOMING') =>
  Array.from({ length: 7 }, (_, at) => (at < phases ? 'DONE' : at === phases ? next : 'UPCOMING'));

// Each step goes on from the one before, through the public door only.
describe('a committee’s whole year, as the source text tells it', () => {
  it('begins in January as the shared wheel has it, and gets its dates', async () => {
    await theYearBegins(y);
    await meetingsAreDated(y);
    expect(await statesOf(y)).toEqual(done(0, 'DUE'));
  });

  it('has its first meeting with training for both groups, and the residents plan the dialogue', async () => {
    january = await januaryMeeting(y);
    dialogueId = await dialogueIsPlanned(y);
    expect(await statesOf(y)).toEqual(done(1, 'DUE'));
  });

  it('carries out the dialogue from February to April, and publishes what residents said', async () => {
    findings = await dialogueIsHeld(y, dialogueId);
    expect(await statesOf(y)).toEqual(done(2, 'DUE'));
  });

  it('hears of it at the second meeting, where the politicians ask', async () => {
    await mayMeeting(y, dialogueId, findings, january.minutesId);
    expect(await statesOf(y)).toEqual(done(3));
  });

  it('prioritises a few cases, says who does what, and adopts the agreement by both groups', async () => {
    cases = await casesArePrioritised(y, findings);
    const { club, road, tools } = cases;
    await agreementIsAdopted(
      y,
      [club, road, tools].map(({ id }) => id),
    );
    expect(await statesOf(y)).toEqual(done(3));
  });

  it('has nothing to do in summer but its cases', async () => {
    await summerPasses(y, cases.road);
    expect(await statesOf(y)).toEqual(done(3));
  });

  it('plans the exchange at the third meeting', async () => {
    const { club, road, tools, bus } = cases;
    exchanges = await septemberMeeting(y, [club, road, tools, bus]);
    expect(await statesOf(y)).toEqual(done(4));
  });

  it('shares experience with another committee in October', async () => {
    await experienceIsShared(y, exchanges.residents);
    expect(await statesOf(y)).toEqual(done(5, 'DUE'));
  });

  it('is visited by the mayor', async () => {
    await mayorVisits(y);
    expect(await statesOf(y)).toEqual(done(6, 'DUE'));
  });

  it('is evaluated by both groups at the fourth meeting', async () => {
    evaluationIds = await novemberMeeting(y);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('settles every case that was taken up', async () => {
    await casesAreSettled(y, cases);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('elects new residents for the next term', async () => {
    await residentsAreElected(y);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('sends its report and the evaluations to political treatment', async () => {
    reportId = await papersAreSent(y, evaluationIds);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('is closed with nothing lacking', async () => {
    await theYearIsClosed(y, cases);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('has its report and the evaluations treated', async () => {
    await papersAreTreated(y, reportId, evaluationIds);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('can be followed from what residents said to what became of it', async () => {
    await theCaseIsTraced(y, cases);
    expect(await statesOf(y)).toEqual(done(7));
  });

  it('hands on to the next year what it leaves', async () => {
    await theNextYearBegins(y, cases);
    expect(await statesOf(y)).toEqual(done(7));
  });
});
