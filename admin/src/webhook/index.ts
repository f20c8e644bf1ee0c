import WebhookIcon from '@mui/icons-material/Webhook';
import { lazyPage } from '../frame/lazy-page.tsx';

export const webhooks = {
  name: 'Webhook',
  icon: WebhookIcon,
  list: lazyPage(async () => (await import('./webhook-list.tsx')).WebhookList),
  show: lazyPage(async () => (await import('./webhook-show.tsx')).WebhookShow),
  recordRepresentation: 'name',
};
