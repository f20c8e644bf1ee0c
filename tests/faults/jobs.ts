export interface Mutation {
  readonly verb: string;
  readonly key: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** Mutations that must be carried out one after another; others may be under way meanwhile. */
export type Job = readonly Mutation[];

const MUNICIPALITY = '3301';
const evening = (day: number) => `2027-06-0${day}T16:00:00Z`;

export const documentOf = ({ verb }: Mutation) => {
  const input = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  return `mutation($input: ${input}!) { ${verb}(input: $input) { id } }`;
};

/** Two hundred mutations: holidays and coordinators, and meetings dated and then moved twice. */
export function twoHundred(meetingIds: readonly string[]): readonly Job[] {
  const meetings = meetingIds.slice(0, 30).map((id, nth) => {
    return [
      { verb: 'dateMeeting', key: `date-${nth}`, input: { id, startsAt: evening(1), place: `Rom ${nth}` } },
      { verb: 'moveMeeting', key: `move-${nth}`, input: { id, startsAt: evening(2), reason: 'Første flytting' } },
      { verb: 'moveMeeting', key: `again-${nth}`, input: { id, startsAt: evening(3), reason: 'Andre flytting' } },
    ];
  });
  const holidays = Array.from({ length: 60 }, (_, nth) => [
    {
      verb: 'addSchoolHoliday',
      key: `holiday-${nth}`,
      input: { municipality: MUNICIPALITY, name: `Fridag ${nth}`, firstOn: '2027-05-18', lastOn: '2027-05-18' },
    },
  ]);
  const coordinators = Array.from({ length: 50 }, (_, nth) => [
    {
      verb: 'createCoordinator',
      key: `coordinator-${nth}`,
      input: { municipality: MUNICIPALITY, name: `Koordinator ${nth}` },
    },
  ]);
  // Woven together, so that each kill meets some of every kind.
  const jobs: Job[] = [];
  for (let nth = 0; nth < 60; nth += 1) {
    for (const kind of [meetings, holidays, coordinators]) {
      const job = kind[nth];
      if (job !== undefined) jobs.push(job);
    }
  }
  return jobs;
}
