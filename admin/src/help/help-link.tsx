import HelpIcon from '@mui/icons-material/HelpOutline';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useLocation } from 'react-admin';
import { useWords } from '../words.ts';
import { helpAt } from './help-places.ts';

/** Leads to what the handbook says of the page one is on; in a new tab, for what is filled out here stays so. */
export function HelpLink() {
  const words = useWords();
  const { pathname } = useLocation();
  return (
    <Button
      component="a"
      href={helpAt(pathname)}
      target="_blank"
      rel="noopener"
      hrefLang="nb"
      color="inherit"
      aria-label={words('frame.help.name')}
      sx={{ minWidth: 0, px: 1, gap: 1 }}
    >
      <HelpIcon fontSize="small" />
      <Box component="span" sx={{ display: { xs: 'none', md: 'inline' } }}>
        {words('frame.help.short')}
      </Box>
    </Button>
  );
}
