import { readFileSync } from 'node:fs';
import { schema } from '@naerhjul/schema/index.ts';
import { parse, print, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

/** What other portals were promised, word for word. Each stays valid for ever; what is added comes beside it. */
const CONTRACT = {
  'portal-committee-year': `
    query CommitteeYear($municipality: String!, $slug: String!, $year: Int!) {
      committee(municipality: $municipality, slug: $slug) {
        id name number
        cycle(year: $year) {
          id year status
          phases { id position kind title optional choice window { kind months from to } meetings { id status startsAt place } }
          divergence { phase { position } kind days reason }
        }
      }
    }`,
  'portal-schedule': `
    query Schedule($municipality: String!, $from: Date!, $to: Date!) {
      schedule(municipality: $municipality, from: $from, to: $to, first: 100) {
        totalCount
        edges { node { id kind status title startsAt startsOn endsOn place window { kind months } committees { slug name } movedFrom { startsAt reason } } }
        pageInfo { endCursor hasNextPage }
      }
    }`,
  'portal-cases': `
    query Cases($filter: CaseFilter, $after: String) {
      cases(first: 50, after: $after, filter: $filter, orderBy: UPDATED_AT_DESC) {
        totalCount
        edges { cursor node { id number title horizon status { code category label } leadCommittee { slug name } cycles { year }
          latestStatusEvent { occurredOn recordedAt reason } } }
        pageInfo { endCursor hasNextPage }
      }
    }`,
  'analyst-report': `
    query Report($municipality: String, $years: [Int!], $asOf: Date, $knownAt: DateTime) {
      caseStatusReport(municipality: $municipality, years: $years, groupBy: [COMMITTEE, STATUS], asOf: $asOf, knownAt: $knownAt) {
        rows { committee { slug name } status { code } casesInMunicipality casesPerCommittee }
      }
    }`,
  'coordinator-change-case-status': `
    mutation ChangeStatus($input: ChangeCaseStatusInput!) {
      changeCaseStatus(input: $input) { id version status { code } latestStatusEvent { id occurredOn } }
    }`,
  'portal-changes': `
    query Feed($municipality: String, $after: String) {
      changes(municipality: $municipality, after: $after, first: 500) { entries { cursor at entity id operation cause reason } endCursor hasNextPage }
    }`,
};

describe.each(Object.entries(CONTRACT))('the contract operation %s', (name, promised) => {
  it('is valid', () => {
    expect(validate(schema, parse(promised)).map(({ message }) => message)).toEqual([]);
  });

  it('is the example of its name', () => {
    const example = readFileSync(new URL(`../../schema/examples/${name}.graphql`, import.meta.url), 'utf8');
    // The entries of the feed are asked for by another name of the same: caches take what has an id for one thing.
    const shown =
      name === 'portal-changes' ? promised.replace('entity id operation', 'entity objectId operation') : promised;
    expect(print(parse(example))).toBe(print(parse(shown)));
  });
});
