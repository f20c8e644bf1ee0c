import PersonIcon from '@mui/icons-material/Person';

export const coordinators = { name: 'Coordinator', icon: PersonIcon };
