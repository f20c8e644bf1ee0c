import PersonIcon from '@mui/icons-material/PersonOutline';
import Box from '@mui/material/Box';
import ListItemIcon from '@mui/material/ListItemIcon';
import ListItemText from '@mui/material/ListItemText';
import MenuItem from '@mui/material/MenuItem';
import Typography from '@mui/material/Typography';
import {
  AppBar,
  Layout as RaLayout,
  LoadingIndicator,
  LocalesMenuButton,
  Logout,
  LinkBase,
  TitlePortal,
  useGetIdentity,
  useTranslate,
  UserMenu,
  useUserMenu,
  Sidebar,
  type LayoutProps,
  type SidebarProps,
} from 'react-admin';
import { LeavingQuestion } from './draft/leaving-question.tsx';
import { ForgetLine } from './draft/forget-line.tsx';
import { BrightnessLines } from './frame/brightness-lines.tsx';
import { Gate } from './frame/gate.tsx';
import { ConsoleMenu } from './frame/menu.tsx';
import { MunicipalityChooser } from './frame/municipality-chooser.tsx';
import { ConflictProvider } from './frame/conflict.tsx';
import { SignInAgain } from './frame/sign-in-again.tsx';
import { useDocument } from './frame/use-document.ts';
import { Live } from './live/live.tsx';
import { HelpLink } from './help/help-link.tsx';
import { MunicipalityProvider } from './municipality-context.tsx';
import { SearchButton } from './search/search-button.tsx';
import { useWords } from './words.ts';

/** What turns while something is read is named for those who listen; its type leaves that out, but it passes it on. */
function Busy() {
  const translate = useTranslate();
  return <LoadingIndicator {...{ 'aria-label': translate('ra.page.loading') }} />;
}

// On a phone the language is an icon; its name stays for those who listen.
const TOOLBAR = (
  <>
    <SearchButton />
    <HelpLink />
    <Box sx={{ '& .MuiButton-root': { fontSize: { xs: 0, sm: '0.875rem' }, minWidth: 0 } }}>
      <LocalesMenuButton />
    </Box>
    <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
      <Busy />
    </Box>
  </>
);

function ConsoleSidebar(props: SidebarProps) {
  const words = useWords();
  return <Sidebar {...props} slotProps={{ paper: { 'aria-label': words('frame.menu.name') } }} />;
}

function ProfileLine() {
  const words = useWords();
  const menu = useUserMenu();
  return (
    <MenuItem component={LinkBase} to="/profile" onClick={() => menu?.onClose()}>
      <ListItemIcon>
        <PersonIcon fontSize="small" />
      </ListItemIcon>
      <ListItemText>{words('access.profile')}</ListItemText>
    </MenuItem>
  );
}

/** react-admin names the button "Profile" while it shows the user's name; the name has to be in what is read out. */
function WhoMenu() {
  const { identity } = useGetIdentity();
  return (
    <UserMenu {...(identity?.fullName === undefined ? {} : { label: identity.fullName })}>
      <ProfileLine />
      <BrightnessLines />
      <ForgetLine />
      <Logout />
    </UserMenu>
  );
}

function ConsoleAppBar() {
  const words = useWords();
  return (
    <AppBar toolbar={TOOLBAR} userMenu={<WhoMenu />} alwaysOn>
      <Typography sx={{ fontWeight: 600, mr: 2, display: { xs: 'none', sm: 'block' } }}>
        {words('frame.name')}
      </Typography>
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <MunicipalityChooser />
      </Box>
    </AppBar>
  );
}

// react-admin puts the title of every page into the element with this id; here it is the page's only h1.
const HEADING = 'react-admin-title';

function Heading() {
  useDocument(HEADING);
  return (
    <TitlePortal
      id={HEADING}
      // TitlePortal passes everything on to Typography, but its type leaves out component.
      {...{ component: 'h1' }}
      variant="h1"
      sx={{
        flex: 'none',
        whiteSpace: 'normal',
        overflow: 'visible',
        // The longest word of a heading has room on a phone too.
        overflowWrap: 'anywhere',
        // It takes the focus so that one goes on from there; there is nothing to press.
        '&:focus': { outline: 'none' },
        fontSize: { xs: '1.5rem', sm: '1.75rem' },
        pt: 2,
        px: { xs: 1, sm: 0 },
      }}
    />
  );
}

// What is too wide scrolls within itself, never the page (WCAG 2.2, 1.4.10).
const NARROW = {
  minWidth: 0,
  '& .RaLayout-content, & .RaShow-main, & .RaShow-card, & .RaList-main, & .RaList-content': { minWidth: 0 },
};

export function Layout({ children }: LayoutProps) {
  return (
    <MunicipalityProvider>
      <ConflictProvider>
        <SignInAgain />
        <LeavingQuestion />
        <Live />
        <RaLayout appBar={ConsoleAppBar} sidebar={ConsoleSidebar} menu={ConsoleMenu} appBarAlwaysOn sx={NARROW}>
          <Heading />
          <Gate>{children}</Gate>
        </RaLayout>
      </ConflictProvider>
    </MunicipalityProvider>
  );
}
