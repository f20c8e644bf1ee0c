import type { Act } from '../act.ts';
import { openYear } from '../cycle/open-year.ts';

interface OpenedPhase {
  readonly id: string;
  /** The meeting that was planned with it; only a meeting phase has one. */
  readonly meetingId: string | undefined;
}

interface OpenedCycle {
  readonly id: string;
  readonly phases: ReadonlyMap<number, OpenedPhase>;
}

/** The ids of a year of a municipality, known once it is opened: the steps that come later ask for them. */
export class OpenedYear {
  readonly #cycles = new Map<string, OpenedCycle>();

  async open(act: Act, municipality: string, year: number): Promise<void> {
    await openYear(act, { municipality, year });
    await logMeetings(act);
    const cycles = await act.db.cycle.findMany({
      where: { year, municipality: { number: municipality } },
      include: { committee: true, phases: { include: { meetings: true } } },
    });
    for (const { id, committee, phases } of cycles) {
      const opened = new Map<number, OpenedPhase>();
      for (const { id: phaseId, position, meetings } of phases) {
        opened.set(position, { id: phaseId, meetingId: meetings[0]?.meetingId });
      }
      this.#cycles.set(committee.slug, { id, phases: opened });
    }
  }

  cycleId(slug: string): string {
    return this.#cycle(slug).id;
  }

  phaseId(slug: string, position: number): string {
    return this.#phase(slug, position).id;
  }

  meetingId(slug: string, position: number): string {
    const { meetingId } = this.#phase(slug, position);
    if (meetingId === undefined) throw new Error(`phase ${position} of ${slug} has no meeting`);
    return meetingId;
  }

  #phase(slug: string, position: number): OpenedPhase {
    const phase = this.#cycle(slug).phases.get(position);
    if (phase === undefined) throw new Error(`${slug} has no phase ${position}`);
    return phase;
  }

  #cycle(slug: string): OpenedCycle {
    const cycle = this.#cycles.get(slug);
    if (cycle === undefined) throw new Error(`${slug} has no such year`);
    return cycle;
  }
}

/**
 * New meetings are logged when their transaction ends. The seed is one transaction of many acts, and each is to be
 * logged as its own: at its moment, and before what is done with the meeting later.
 */
export async function logMeetings({ db }: Act): Promise<void> {
  await db.$executeRaw`SET CONSTRAINTS b_log_new IMMEDIATE`;
  await db.$executeRaw`SET CONSTRAINTS b_log_new DEFERRED`;
}
