import type { SeedCommittee, SeedDistrict, SeedMunicipality, SeedRegulation } from '@naerhjul/prisma/seed/types.ts';
import type { Act } from '../act.ts';
import { createCommittee, renameCommittee } from '../committee/committee.service.ts';
import { createCoordinator } from '../coordinator/coordinator.service.ts';
import { createDistrict, renameDistrict } from '../district/district.service.ts';
import { addSchoolHoliday, createMunicipality } from '../municipality/municipality.service.ts';
import { createRegulation } from '../regulation/regulation.service.ts';

const LANGUAGES = { nb: 'NB', nn: 'NN', en: 'EN' } as const;

/** Sets up a municipality with everyone and everything its years need, but for the wheel. */
export async function register(act: Act, seed: SeedMunicipality): Promise<void> {
  const { number, name, timeZone, defaultLanguage } = seed;
  await createMunicipality(act, { number, name, timeZone, defaultLanguage: LANGUAGES[defaultLanguage] });
  const coordinators = new Map<string, string>();
  for (const coordinator of seed.coordinators) {
    const { id } = await createCoordinator(act, { municipality: number, name: coordinator.name });
    coordinators.set(coordinator.key, id);
  }
  const districts = new Map<string, string>();
  for (const district of seed.districts) districts.set(district.key, await registerDistrict(act, number, district));
  for (const committee of seed.committees) {
    await registerCommittee(act, { municipality: number, committee, coordinators, districts });
  }
  for (const regulation of seed.regulations) await registerRegulation(act, number, regulation);
  for (const holiday of seed.schoolHolidays) await addSchoolHoliday(act, { municipality: number, ...holiday });
}

async function registerDistrict(act: Act, municipality: string, { key, names }: SeedDistrict): Promise<string> {
  const [first, ...later] = names.map(({ areas, ...name }) => ({ ...name, areas: [...areas] }));
  if (first === undefined) throw new Error(`the district ${key} has no name`);
  const { id } = await createDistrict(act, { municipality, ...first });
  for (const name of later) await renameDistrict(act, { id, ...name });
  return id;
}

interface Registering {
  readonly municipality: string;
  readonly committee: SeedCommittee;
  readonly coordinators: ReadonlyMap<string, string>;
  readonly districts: ReadonlyMap<string, string>;
}

async function registerCommittee(act: Act, registering: Registering): Promise<void> {
  const { municipality, committee, coordinators, districts } = registering;
  const { slug, establishedOn } = committee;
  const [first, ...later] = committee.names.map(({ district, ...name }) => ({
    ...name,
    districtId: known(districts, district),
  }));
  if (first === undefined) throw new Error(`the committee ${slug} has no name`);
  const coordinatorId = known(coordinators, committee.coordinator);
  const { validFrom, ...name } = first;
  if (validFrom !== establishedOn) throw new Error(`the committee ${slug} has no name on its first day`);
  const { id } = await createCommittee(act, { municipality, slug, establishedOn, coordinatorId, ...name });
  for (const renamed of later) await renameCommittee(act, { id, ...renamed });
}

function registerRegulation(act: Act, municipality: string, regulation: SeedRegulation) {
  const { title, reference, longTermCases, shortTermCases, visitResidents, ...numbers } = regulation;
  return createRegulation(act, {
    municipality,
    ...numbers,
    title: title.nb,
    source: reference,
    longTermCasesMin: longTermCases.min,
    longTermCasesMax: longTermCases.max,
    shortTermCasesMin: shortTermCases.min,
    shortTermCasesMax: shortTermCases.max,
    visitResidentsMin: visitResidents.min,
    visitResidentsMax: visitResidents.max,
  });
}

function known(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the seed names ${key}, but doesn't have it`);
  return id;
}
