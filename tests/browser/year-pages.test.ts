import { YEAR_PAGES } from './testkit/pages.ts';
import { readableByEveryone } from './testkit/readable.ts';

readableByEveryone(YEAR_PAGES);
