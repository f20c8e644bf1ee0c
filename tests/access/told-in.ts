interface Told {
  /** The fields that were asked of an object that is there. */
  readonly reached: ReadonlySet<string>;
  /** Those of them that had a value: not null, and no empty list. */
  readonly answered: ReadonlySet<string>;
}

const isValue = (value: unknown) => value !== null && !(Array.isArray(value) && value.length === 0);

/** The fields that an answer tells of. */
export function toldIn(data: unknown): Told {
  const [reached, answered] = [new Set<string>(), new Set<string>()];
  const walk = (value: unknown) => {
    if (Array.isArray(value)) return value.forEach(walk);
    if (typeof value !== 'object' || value === null) return;
    const type = '__typename' in value ? String(value.__typename) : '';
    for (const [name, below] of Object.entries(value)) {
      if (name === '__typename') continue;
      const field = `${type}.${name.replace(/_2$/, '')}`;
      reached.add(field);
      if (isValue(below)) answered.add(field);
      walk(below);
    }
  };
  walk(data);
  return { reached, answered };
}
