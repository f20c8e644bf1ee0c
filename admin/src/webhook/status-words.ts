import { moment } from '../dates.ts';
import { useWords } from '../words.ts';
import type { Webhook } from './webhook.ts';

/** How it stands with an address, in words: whether it is sent to, and why not. */
export function useStanding(): (webhook: Webhook) => string {
  const words = useWords();
  return ({ status, stop, stoppedAt, failingSince }) => {
    if (stop !== null && stoppedAt !== null) return words(`webhook.stop.${stop}`, { at: moment(stoppedAt) });
    if (status === 'ACTIVE' && failingSince !== null) return words('webhook.failing', { at: moment(failingSince) });
    return words(`webhook.status.${status}`);
  };
}
