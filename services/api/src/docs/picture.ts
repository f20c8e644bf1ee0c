import { existsSync, readFileSync } from 'node:fs';
import type { Picture } from './markdown.ts';

/** The pictures of the screens that the handbook may show. */
const PICTURES = new URL('../../../../docs/pictures/', import.meta.url);

/** Where they are served: it is the same seen from a page of the handbook as in the repository. */
export const PICTURE_PATH = '/docs/pictures/';

const NAME = /^[a-z\d-]+\.webp$/;

/** The bytes of a picture; undefined where there is none of that name. */
export function pictureBytes(name: string): Buffer | undefined {
  const at = new URL(name, PICTURES);
  return NAME.test(name) && existsSync(at) ? readFileSync(at) : undefined;
}

/** A picture that a page shows, with the one for a dark screen where it was taken too. */
export function pictureOf(href: string): Picture | undefined {
  const [, name = ''] = /^\.\.\/pictures\/(.*)$/.exec(href) ?? [];
  const bytes = pictureBytes(name);
  if (bytes === undefined) return undefined;
  const dark = name.replace(/\.webp$/, '-dark.webp');
  return {
    light: `${PICTURE_PATH}${name}`,
    dark: pictureBytes(dark) === undefined ? undefined : `${PICTURE_PATH}${dark}`,
    ...sizeOf(bytes),
  };
}

/** How large a WebP of the extended format is; browsers write that one. With it known, nothing moves when it comes. */
function sizeOf(webp: Buffer): Pick<Picture, 'width' | 'height'> {
  if (webp.toString('latin1', 8, 16) !== 'WEBPVP8X') throw new Error('a picture is no WebP of the extended format');
  return { width: webp.readUIntLE(24, 3) + 1, height: webp.readUIntLE(27, 3) + 1 };
}
