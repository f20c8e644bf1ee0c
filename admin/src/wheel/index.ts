import TrackChangesIcon from '@mui/icons-material/TrackChanges';
import { lazyPage } from '../frame/lazy-page.tsx';
import type { Wheel, WheelVersion } from './wheel.ts';

export const wheels = {
  name: 'Wheel',
  icon: TrackChangesIcon,
  list: lazyPage(async () => (await import('./wheel-list.tsx')).WheelList),
  create: lazyPage(async () => (await import('./wheel-create.tsx')).WheelCreate),
  show: lazyPage(async () => (await import('./wheel-show.tsx')).WheelShow),
  recordRepresentation: ({ names }: Wheel) => names.nb,
};

/** A version is listed on its wheel and has a page of its own. */
export const wheelVersions = {
  name: 'WheelVersion',
  show: lazyPage(async () => (await import('./version-show.tsx')).VersionShow),
  recordRepresentation: ({ wheel, number }: WheelVersion) => `${wheel.names.nb} · ${number}`,
};
