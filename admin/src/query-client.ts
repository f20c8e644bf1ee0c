import { QueryClient } from '@tanstack/react-query';
import { RefusedError } from './refused-error.ts';

/** Asks once more where the network or the server failed; a refusal stays a refusal however often one asks. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: (failures, error) => failures < 2 && !isRefusal(error) } },
});

function isRefusal(error: unknown): boolean {
  return error instanceof RefusedError && error.status >= 400 && error.status < 500;
}
