type Listener = () => void;

const listeners = new Set<Listener>();
let actor: string | undefined;
let isOver = false;

function tell() {
  for (const listener of listeners) listener();
}

/** What this tab knows of the session, which the server keeps: who signed in here, and whether it has ended since. */
export const session = {
  /** Who signed in; undefined until the server has said so. */
  actor: () => actor,
  isOver: () => isOver,
  begin: (who: string) => {
    actor = who;
    isOver = false;
    tell();
  },
  /** The server knows the session no more. Before there was one there is none to end. */
  end: () => {
    if (actor === undefined || isOver) return;
    isOver = true;
    tell();
  },
  forget: () => {
    actor = undefined;
    isOver = false;
    tell();
  },
  subscribe: (listener: Listener) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

/** The address that signs someone in and leads back to a page of the console. */
export function signInAddress(path: string, as?: string): string {
  const parameters = new URLSearchParams({ returnTo: `/console/#${path}` });
  if (as !== undefined) parameters.set('as', as);
  return `/auth/sign-in?${parameters.toString()}`;
}

/** The page that a tab shows when someone has signed in again for another tab. */
export const SIGNED_IN_PATH = '/signed-in';
/** How the tabs of the console tell each other. */
export const SIGNED_IN_CHANNEL = 'naerhjul.signed-in';
