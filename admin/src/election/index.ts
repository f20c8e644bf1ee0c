import VoteIcon from '@mui/icons-material/HowToVoteOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';

export const elections = {
  name: 'ElectionRound',
  icon: VoteIcon,
  show: lazyPage(async () => (await import('./election-show.tsx')).ElectionShow),
};
