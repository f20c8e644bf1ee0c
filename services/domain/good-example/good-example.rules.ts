export type GoodExampleVerb = 'UPDATE' | 'PUBLISH' | 'UNPUBLISH' | 'REMOVE';

/** What can be done with a good example now; it outlives the year it comes from. */
export function openGoodExampleVerbs(isPublic: boolean): readonly GoodExampleVerb[] {
  return ['UPDATE', isPublic ? 'UNPUBLISH' : 'PUBLISH', 'REMOVE'];
}
