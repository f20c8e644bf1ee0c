import { pick, type ResourceGraphql } from '../resource-graphql.ts';

/** The numbers that a regulation decides, in the order in which they are shown. */
export const NUMBERS = {
  activity: ['ordinaryMeetings', 'dialogues'],
  seats: ['residentSeats', 'politicianSeats'],
  cases: ['longTermCasesMin', 'longTermCasesMax', 'shortTermCasesMin', 'shortTermCasesMax'],
  visit: ['visitResidentsMin', 'visitResidentsMax'],
} as const;

const numbers = Object.values(NUMBERS).flat();

export const regulationGraphql: ResourceGraphql = {
  type: 'Regulation',
  list: 'regulations',
  fields: `id version title source validFrom municipality { id number viewerCanEdit } ${numbers.join(' ')}`,
  orders: { validFrom: { DESC: 'VALID_FROM_DESC' } },
  create: {
    name: 'createRegulation',
    input: (data) => pick(data, 'municipality', 'title', 'source', 'validFrom', ...numbers),
  },
  update: {
    name: 'updateRegulation',
    input: (data) => pick(data, 'id', 'expectedVersion', 'title', 'source', ...numbers),
  },
  remove: { name: 'deleteRegulation', input: (data) => pick(data, 'id'), answers: false },
};
