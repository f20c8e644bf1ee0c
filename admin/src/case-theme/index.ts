import LabelIcon from '@mui/icons-material/LabelOutlined';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { CaseTheme } from './case-theme.ts';

export const caseThemes = {
  name: 'CaseTheme',
  icon: LabelIcon,
  list: lazyPage(async () => (await import('./case-theme-list.tsx')).CaseThemeList),
  create: lazyPage(async () => (await import('./case-theme-create.tsx')).CaseThemeCreate),
  recordRepresentation: ({ names }: CaseTheme) => names.nb,
};
