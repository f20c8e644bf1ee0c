import type { Database } from '@naerhjul/prisma/client.ts';
import type { CorsSettings } from '../cors.ts';
import type { Rate } from '../rate.ts';

/** What the calendars and the wheels that others embed are read with. */
export interface Outlet {
  readonly database: Database;
  /** The clock: asked once for each request. */
  readonly now: () => Date;
  readonly cors: CorsSettings;
  readonly rate: Rate | undefined;
  /** Where others reach us. */
  readonly origin: () => string;
  /** Where the built console is, and what is built beside it. */
  readonly builtDir: string;
}
