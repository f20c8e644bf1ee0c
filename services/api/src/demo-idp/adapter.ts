import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

const MOST = 5_000;
const store = new Map<string, Kept>();

/** What the demo's identity provider remembers: in memory, and not for long. */
export class InMemory implements Adapter {
  readonly #model: string;

  constructor(model: string) {
    this.#model = model;
  }

  upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<undefined> {
    // Whoever was chosen last is not remembered: everyone is asked each time.
    if (this.#model === 'Session') return Promise.resolve(undefined);
    const seconds = Number.isFinite(expiresIn) ? expiresIn : 3600;
    store.set(`${this.#model}:${id}`, { payload, until: performance.now() + seconds * 1000 });
    const [oldest] = store.size > MOST ? store.keys() : [];
    if (oldest !== undefined) store.delete(oldest);
    return Promise.resolve(undefined);
  }

  find(id: string): Promise<AdapterPayload | undefined> {
    const kept = store.get(`${this.#model}:${id}`);
    return Promise.resolve(kept && kept.until > performance.now() ? kept.payload : undefined);
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    const found = [...store].find(([key, { payload }]) => key.startsWith(`${this.#model}:`) && payload.uid === uid);
    return Promise.resolve(found?.[1].payload);
  }

  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  consume(id: string): Promise<undefined> {
    const kept = store.get(`${this.#model}:${id}`);
    if (kept) kept.payload.consumed = Math.floor((performance.timeOrigin + performance.now()) / 1000);
    return Promise.resolve(undefined);
  }

  destroy(id: string): Promise<undefined> {
    store.delete(`${this.#model}:${id}`);
    return Promise.resolve(undefined);
  }

  revokeByGrantId(grantId: string): Promise<undefined> {
    for (const [key, { payload }] of store) if (payload.grantId === grantId) store.delete(key);
    return Promise.resolve(undefined);
  }
}
