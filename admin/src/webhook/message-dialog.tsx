import Box from '@mui/material/Box';
import { Facts } from '../frame/facts.tsx';
import { TellingDialog } from '../frame/telling-dialog.tsx';
import { useAsk } from '../frame/use-ask.ts';
import { useWords } from '../words.ts';

const MESSAGE = 'query Message($id: ID!) { node(id: $id) { ... on WebhookDelivery { messageId body } } }';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** The message itself, as the receiver gets it. */
export function MessageDialog({ id, onClose }: Props) {
  const words = useWords();
  const { data } = useAsk<{ readonly node: { readonly messageId: string; readonly body: string } | null }>(MESSAGE, {
    id,
  });
  const message = data?.node;
  return (
    <TellingDialog title={words('webhook.message')} onClose={onClose}>
      {message === undefined || message === null ? null : (
        <>
          <Facts facts={[[words('webhook.message_id'), message.messageId]]} />
          <Box
            component="pre"
            tabIndex={0}
            aria-label={words('webhook.message')}
            sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '0.875rem' }}
          >
            {JSON.stringify(JSON.parse(message.body), null, 2)}
          </Box>
        </>
      )}
    </TellingDialog>
  );
}
