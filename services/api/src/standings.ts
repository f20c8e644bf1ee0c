import { standingsOf, type Standing } from '@naerhjul/domain/change/standing.ts';
import type { Query } from '@naerhjul/prisma/client.ts';
import DataLoader from 'dataloader';

/** As many municipalities as are looked at in one statement. */
const MOST = 50;
/** No municipality has this number. */
const EVERYWHERE = '';

/**
 * Where the change log stands, for many who ask at the same time: one looks at a time, for all who have asked since the
 * last look began. So whoever asks is told how it stood after they asked, and never before.
 */
export class Standings {
  #looking: Promise<unknown> = Promise.resolve();
  readonly #loader: DataLoader<string, Standing | undefined>;

  constructor(query: Query) {
    this.#loader = new DataLoader(
      async (places) => {
        const looked = standingsOf(
          query,
          places.map((place) => (place === EVERYWHERE ? undefined : place)),
        );
        this.#looking = looked.catch(() => undefined);
        return looked;
      },
      { cache: false, maxBatchSize: MOST, batchScheduleFn: (look) => void this.#looking.then(look) },
    );
  }

  /** How a municipality stands, or the whole installation; undefined while that can't be told cheaply. */
  of(place: string | undefined): Promise<Standing | undefined> {
    return this.#loader.load(place ?? EVERYWHERE);
  }
}
