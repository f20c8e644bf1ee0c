import { useNotify, useRedirect, useRefresh, useResourceContext, useTranslate } from 'react-admin';
import { wordRefusal } from '../refusal.ts';
import { RefusedError } from '../refused-error.ts';

const NOT_THERE = new Set(['NOT_FOUND', 'INVALID_INPUT']);

/** Says what the address did not lead to, such as Møtet finnes ikke, and leads to the list instead. */
export function useNotThere(): (error: unknown) => void {
  const resource = useResourceContext();
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const refresh = useRefresh();
  return (error) => {
    // It is there, and is read once one has signed in again.
    if (error instanceof RefusedError && error.status === 401) return;
    const the = translate(`resources.${resource}.the`, { _: translate('refusal.the') });
    const what = the.charAt(0).toUpperCase() + the.slice(1);
    const isThere = !(error instanceof RefusedError) || !NOT_THERE.has(error.code);
    notify(isThere ? wordRefusal(error, translate) : translate('frame.not_there', { what }), { type: 'error' });
    redirect('list', resource);
    refresh();
  };
}
