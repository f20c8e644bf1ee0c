import type { Act } from '../act.ts';
import { mayChange } from '../own.ts';
import { reachOf } from '../reach.ts';

/** The fewest persons whose number everyone is told: a finding of an activity with fewer could be traced to who was there. */
export const FEWEST_TOLD = 5;

/** Whether so many are too few for their number to be told to everyone; nobody at all is no one to trace. */
export const areFew = (participants: number | null): boolean =>
  participants !== null && participants > 0 && participants < FEWEST_TOLD;

interface Activity {
  readonly id: string;
  readonly municipalityId: string;
  readonly participants: number | null;
}

/** How many took part in an activity: of few, only for those whose dialogue it is and for analysts of the municipality. */
export async function toldParticipants(act: Act, activity: Activity): Promise<number | null> {
  const { municipalityId, participants } = activity;
  if (!areFew(participants) || reachOf(act.actor).counted.includes(municipalityId)) return participants;
  return (await mayChange(act, 'DialogueActivity', activity)) ? participants : null;
}

/** How many took part in all, as a report tells everyone: activities with few are not counted. */
export const participantsTold = (activities: readonly Pick<Activity, 'participants'>[]): number =>
  activities.reduce((sum, { participants }) => sum + (areFew(participants) ? 0 : (participants ?? 0)), 0);
