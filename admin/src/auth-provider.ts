import type { AuthProvider, UserIdentity } from 'react-admin';
import { ask } from './graphql.ts';
import { RefusedError } from './refused-error.ts';
import { session } from './session.ts';

interface Who {
  readonly viewer: {
    readonly signedIn: boolean;
    readonly actor: string;
    readonly user: { readonly name: string } | null;
  };
}

const WHO = '{ viewer { signedIn actor user { name } } }';

/** Asks the server who has signed in here; undefined when nobody has. */
export async function whoIsSignedIn(): Promise<Who['viewer'] | undefined> {
  try {
    const { viewer } = await ask<Who>(WHO);
    return viewer.signedIn ? viewer : undefined;
  } catch (error) {
    if (error instanceof RefusedError && error.status === 401) return undefined;
    throw error;
  }
}

let identity: UserIdentity = { id: '' };

/** The session is a cookie that no script can read; what it stands for is the server's to say. */
export const authProvider: AuthProvider = {
  // Signing in is done by the server and the identity provider; the sign-in page only leads there.
  login: () => Promise.resolve(),
  logout: async () => {
    if (session.actor() === undefined) return;
    session.forget();
    const response = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
    if (!response.ok) return;
    const { next } = (await response.json()) as { next: string };
    // The identity provider has a session of its own to end.
    if (URL.canParse(next)) window.location.assign(next);
  },
  checkAuth: async () => {
    if (session.actor() !== undefined) return;
    const viewer = await whoIsSignedIn();
    if (viewer === undefined) throw new RefusedError('SIGN_IN_FIRST', {});
    session.begin(viewer.actor);
  },
  // A session that has ended is asked for anew in a dialog, over the page and whatever is half written on it.
  checkError: () => Promise.resolve(),
  getPermissions: () => Promise.resolve(),
  getIdentity: async () => {
    const viewer = await whoIsSignedIn();
    // Whose page it is does not change when the session ends; to refuse would lead away from it.
    if (viewer === undefined) session.end();
    else identity = { id: viewer.actor, ...(viewer.user === null ? {} : { fullName: viewer.user.name }) };
    return identity;
  },
};
