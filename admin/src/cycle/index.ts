import DonutLargeIcon from '@mui/icons-material/DonutLarge';
import { lazyPage } from '../frame/lazy-page.tsx';

export const cycles = {
  name: 'Cycle',
  icon: DonutLargeIcon,
  list: lazyPage(async () => (await import('./cycle-list.tsx')).CycleList),
};
