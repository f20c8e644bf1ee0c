import { pick, type ResourceGraphql } from '../resource-graphql.ts';

export const STATUS = 'id code category labels { nb nn en }';
export const DECISION = 'decision { body reference text }';

/** What lists, the board and the page of a case read of it. */
export const CASE_FIELDS = `id version number title description horizon origin originText raisedOn isPublic viewerCanEdit
  status { ${STATUS} } moves { id } theme { id names { nb nn en } }
  leadCommittee { id number name } partners { id committee { id number name } } cycles { id year }`;

export const caseGraphql: ResourceGraphql = {
  type: 'Case',
  list: 'cases',
  fields: CASE_FIELDS,
  orders: { number: { DESC: 'NUMBER_DESC' }, title: { ASC: 'TITLE_ASC' }, raisedOn: { DESC: 'RAISED_ON_DESC' } },
  create: {
    name: 'raiseCase',
    input: (data) => {
      const names = [
        'leadCommitteeId',
        'title',
        'description',
        'horizon',
        'themeId',
        'origin',
        'originText',
        'raisedOn',
      ];
      return pick(data, ...names, 'partnerCommitteeIds', 'findingIds', 'isPublic');
    },
  },
};
