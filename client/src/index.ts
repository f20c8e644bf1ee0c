export { createClient, type Client } from './client.ts';
export { NaerhjulError } from './error.ts';
export { follow, type Entry, type FollowOptions, type Page } from './follow.ts';
export { listen, type ListenOptions } from './listen.ts';
export { graphql, type ResultOf, type VariablesOf } from './graphql.ts';
export type { ClientOptions } from './request.ts';
