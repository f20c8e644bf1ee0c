/** The id in the database of an object with a global id. */
export function rowId({ id }: { readonly id: string }): string {
  const [, row = ''] = Buffer.from(id, 'base64').toString().split(':');
  return row;
}

/** The global id of a row. */
export function globalId(type: string, row: string): string {
  return Buffer.from(`${type}:${row}`).toString('base64');
}

export const dayIn = (text: string) => new Date(`${text}T00:00:00Z`);
