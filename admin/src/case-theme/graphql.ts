import type { Variables } from '../graphql.ts';
import { pick, type ResourceGraphql } from '../resource-graphql.ts';

/** A text in up to three languages, as the API takes it; an empty one is none. */
export function textsInput(data: Variables): Variables {
  const { nb, nn, en } = data;
  return { nb, nn: nn === '' ? null : nn, en: en === '' ? null : en };
}

export const caseThemeGraphql: ResourceGraphql = {
  type: 'CaseTheme',
  list: 'caseThemes',
  fields: 'id version names { nb nn en } retiredOn municipality { id }',
  orders: { names: { ASC: 'NAME_ASC' } },
  create: {
    name: 'createCaseTheme',
    input: (data) => ({ ...pick(data, 'municipality'), name: textsInput(data['names'] as Variables) }),
  },
};

export const caseStatusGraphql: ResourceGraphql = {
  type: 'CaseStatus',
  list: 'caseStatuses',
  fields: 'id version code category position labels { nb nn en } municipality { id }',
  orders: { position: { ASC: 'POSITION_ASC' } },
};
