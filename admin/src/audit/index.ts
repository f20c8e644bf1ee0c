import HistoryIcon from '@mui/icons-material/History';
import { lazyPage } from '../frame/lazy-page.tsx';

export const audits = {
  name: 'AuditEntry',
  icon: HistoryIcon,
  list: lazyPage(async () => (await import('./audit-list.tsx')).AuditList),
};
