import { useWords } from '../words.ts';
import { SCOPES } from './client.ts';

/** What a program may be let do, each with what that means. */
export function useScopes() {
  const words = useWords();
  return SCOPES.map((id) => ({ id, name: `${words(`access.scope.${id}`)}: ${words(`access.scope_what.${id}`)}` }));
}
