import DonutLargeIcon from '@mui/icons-material/DonutLarge';

export const cycles = { name: 'Cycle', icon: DonutLargeIcon };
