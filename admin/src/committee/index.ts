import GroupsIcon from '@mui/icons-material/Groups';

export const committees = { name: 'Committee', icon: GroupsIcon };
