import { MUNICIPALITY_PAGES } from './testkit/pages.ts';
import { readableByEveryone } from './testkit/readable.ts';

readableByEveryone(MUNICIPALITY_PAGES);
