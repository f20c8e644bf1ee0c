/** What is left of each when the same ones are paired off, each with the first that is left, and the pairs. */
export function unpaired<Item>(
  before: readonly Item[],
  after: readonly Item[],
  same: (a: Item, b: Item) => boolean,
): readonly [gone: readonly Item[], fresh: readonly Item[], pairs: readonly (readonly [Item, Item])[]] {
  const right = [...after];
  const pairs: (readonly [Item, Item])[] = [];
  const left = before.filter((one) => {
    const at = right.findIndex((other) => same(one, other));
    const [other] = at === -1 ? [] : right.splice(at, 1);
    if (other !== undefined) pairs.push([one, other]);
    return other === undefined;
  });
  return [left, right, pairs];
}

/** The fewest that must have moved for the one order to become the other; others only made room. */
export function movedAmong(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  // The longest run that kept its order among itself; best[i] is the one that ends with after[i].
  const best: (readonly string[])[] = [];
  for (const one of after) {
    const runs = best.filter((run) => before.indexOf(run.at(-1) ?? '') < before.indexOf(one));
    best.push([...longest(runs), one]);
  }
  const kept = new Set(longest(best));
  return new Set(after.filter((one) => !kept.has(one)));
}

function longest(runs: readonly (readonly string[])[]): readonly string[] {
  return runs.reduce((found, run) => (run.length > found.length ? run : found), []);
}
