import type { Act } from '../act.ts';
import { openYear } from '../cycle/open-year.ts';

interface OpenedPhase {
  readonly id: string;
  /** The meeting that was planned with it; only a meeting phase has one. */
  readonly meetingId?: string | undefined;
}

interface OpenedCycle {
  readonly id: string;
  readonly phases: Readonly<Record<number, OpenedPhase>>;
}

/** The cycles of a year that is open, by the slugs of their committees. */
export type OpenedCycles = Readonly<Record<string, OpenedCycle>>;

/** The ids of a year of a municipality, known once it is opened: the steps that come later ask for them. */
export class OpenedYear {
  readonly #cycles: Map<string, OpenedCycle>;

  constructor(cycles: OpenedCycles = {}) {
    this.#cycles = new Map(Object.entries(cycles));
  }

  toJSON(): OpenedCycles {
    return Object.fromEntries(this.#cycles);
  }

  async open(act: Act, municipality: string, year: number): Promise<void> {
    await openYear(act, { municipality, year });
    const cycles = await act.db.cycle.findMany({
      where: { year, municipality: { number: municipality } },
      include: { committee: true, phases: { include: { meetings: true } } },
    });
    for (const { id, committee, phases } of cycles) {
      const opened = phases.map(({ id: phaseId, position, meetings }) => [
        position,
        { id: phaseId, meetingId: meetings[0]?.meetingId },
      ]);
      this.#cycles.set(committee.slug, { id, phases: Object.fromEntries(opened) });
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
    const phase = this.#cycle(slug).phases[position];
    if (phase === undefined) throw new Error(`${slug} has no phase ${position}`);
    return phase;
  }

  #cycle(slug: string): OpenedCycle {
    const cycle = this.#cycles.get(slug);
    if (cycle === undefined) throw new Error(`${slug} has no such year`);
    return cycle;
  }
}
