import AccountBalanceIcon from '@mui/icons-material/AccountBalance';

export const municipalities = { name: 'Municipality', icon: AccountBalanceIcon };
