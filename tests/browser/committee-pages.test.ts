import { COMMITTEE_PAGES } from './testkit/pages.ts';
import { readableByEveryone } from './testkit/readable.ts';

readableByEveryone(COMMITTEE_PAGES);
