import type { DataProvider } from 'react-admin';
import { drafts } from './draft/drafts.ts';
import { queryClient } from './query-client.ts';
import { RefusedError } from './refused-error.ts';

/** ra-data-graphql comes with the first list or form: the start page asks for itself. */
const provider = async () => (await import('./graphql-provider.ts')).graphqlProvider;

/** What other pages read before the change is forgotten: they begin with what stands there now, and its version. */
async function changing<Result>(form: string, answer: Promise<Result>): Promise<Result> {
  const done = await answer;
  drafts.forget(form);
  queryClient.removeQueries({ type: 'inactive' });
  return done;
}

/** react-admin's door to the API: its page-numbered lists and plain writes. */
export const dataProvider: DataProvider = {
  getList: async (resource, params) => (await provider()).getList(resource, params),
  getOne: async (resource, params) => (await provider()).getOne(resource, params),
  getMany: async (resource, params) => (await provider()).getMany(resource, params),
  getManyReference: async (resource, params) => (await provider()).getManyReference(resource, params),
  create: async (resource, params) => changing(`${resource}/create`, (await provider()).create(resource, params)),
  update: async (resource, params) => changing(`${resource}/${params.id}`, (await provider()).update(resource, params)),
  delete: async (resource, params) => changing(`${resource}/${params.id}`, (await provider()).delete(resource, params)),
  // Many at once would be many transactions: the domain has no such verb.
  updateMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
  deleteMany: () => Promise.reject(new RefusedError('NOT_OPEN', {})),
};
