/** The ids of what the seed has made so far, by the name that its data have for it. */
export class Known {
  readonly #ids: Map<string, string>;

  constructor(ids: Readonly<Record<string, string>> = {}) {
    this.#ids = new Map(Object.entries(ids));
  }

  toJSON(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#ids);
  }

  set(key: string, id: string): void {
    if (this.#ids.has(key)) throw new Error(`the seed makes ${key} twice`);
    this.#ids.set(key, id);
  }

  has(key: string): boolean {
    return this.#ids.has(key);
  }

  id(key: string): string {
    const id = this.#ids.get(key);
    if (id === undefined) throw new Error(`the seed names ${key}, but doesn't have it`);
    return id;
  }
}

/** What the seed calls a seat. */
export const seatKey = (slug: string, kind: string, position: number) => `${slug} ${kind} ${position}`;
