import TrackChangesIcon from '@mui/icons-material/TrackChanges';

export const wheels = { name: 'Wheel', icon: TrackChangesIcon };
export const wheelVersions = { name: 'WheelVersion' };
