import GavelIcon from '@mui/icons-material/Gavel';

export const regulations = { name: 'Regulation', icon: GavelIcon };
