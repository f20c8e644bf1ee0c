export const HOME = '/console/';

/** Where to go after signing in: a page of the console, or its front page where something else was asked for. */
export function returnTo(asked: string | null | undefined): string {
  return asked && asked.length <= 2000 && /^\/console\/(?:#\/[^\s\\]*)?$/.test(asked) ? asked : HOME;
}
