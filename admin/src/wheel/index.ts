import TrackChangesIcon from '@mui/icons-material/TrackChanges';
import type { Wheel, WheelVersion } from './wheel.ts';
import { VersionShow } from './version-show.tsx';
import { WheelCreate } from './wheel-create.tsx';
import { WheelList } from './wheel-list.tsx';
import { WheelShow } from './wheel-show.tsx';

export const wheels = {
  name: 'Wheel',
  icon: TrackChangesIcon,
  list: WheelList,
  create: WheelCreate,
  show: WheelShow,
  recordRepresentation: ({ names }: Wheel) => names.nb,
};

/** A version is listed on its wheel and has a page of its own. */
export const wheelVersions = {
  name: 'WheelVersion',
  show: VersionShow,
  recordRepresentation: ({ wheel, number }: WheelVersion) => `${wheel.names.nb} · ${number}`,
};
