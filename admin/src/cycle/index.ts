import DonutLargeIcon from '@mui/icons-material/DonutLarge';
import { CycleList } from './cycle-list.tsx';

export const cycles = { name: 'Cycle', icon: DonutLargeIcon, list: CycleList };
