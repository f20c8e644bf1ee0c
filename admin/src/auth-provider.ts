import type { AuthProvider } from 'react-admin';
import { ask } from './graphql.ts';
import { i18nProvider } from './i18n-provider.ts';
import { RefusedError } from './refused-error.ts';
import { session } from './session.ts';

// What the server calls whoever signs in with the token of a development server.
const DEVELOPER = 'staff:development';

interface Who {
  readonly viewer: { readonly signedIn: boolean; readonly actor: string };
}

/** Until there is a real sign-in: a token of the development server, kept in this tab. */
export const authProvider: AuthProvider = {
  login: async ({ token }: { readonly token: string }) => {
    session.keep(token.trim());
    const signedIn = await isSignedIn();
    if (signedIn) return;
    session.forget();
    throw new RefusedError('SIGN_IN_FIRST', {});
  },
  logout: () => {
    session.forget();
    return Promise.resolve();
  },
  checkAuth: () =>
    session.token() === null ? Promise.reject(new RefusedError('SIGN_IN_FIRST', {})) : Promise.resolve(),
  checkError: (error: unknown) => {
    if (!(error instanceof RefusedError) || error.status !== 401) return Promise.resolve();
    session.forget();
    return Promise.reject(error);
  },
  getPermissions: () => Promise.resolve(),
  getIdentity: async () => {
    const { viewer } = await ask<Who>('{ viewer { signedIn actor } }');
    const fullName = viewer.actor === DEVELOPER ? i18nProvider.translate('frame.developer') : viewer.actor;
    return { id: viewer.actor, fullName };
  },
};

async function isSignedIn(): Promise<boolean> {
  try {
    const { viewer } = await ask<Who>('{ viewer { signedIn actor } }');
    return viewer.signedIn;
  } catch (error) {
    session.forget();
    throw error;
  }
}
