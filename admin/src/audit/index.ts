import HistoryIcon from '@mui/icons-material/History';
import { AuditList } from './audit-list.tsx';

export const audits = { name: 'AuditEntry', icon: HistoryIcon, list: AuditList };
