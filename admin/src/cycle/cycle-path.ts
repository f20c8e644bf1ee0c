/** The address of one committee's year. */
export function cyclePath(id: string): string {
  return `/cycle/${encodeURIComponent(id)}`;
}
