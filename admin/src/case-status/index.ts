import RuleIcon from '@mui/icons-material/LinearScale';
import type { Status } from '../case/case.ts';
import { lazyPage } from '../frame/lazy-page.tsx';

export const caseStatuses = {
  name: 'CaseStatus',
  icon: RuleIcon,
  list: lazyPage(async () => (await import('./case-status-list.tsx')).CaseStatusList),
  recordRepresentation: ({ labels }: Status) => labels.nb,
};
