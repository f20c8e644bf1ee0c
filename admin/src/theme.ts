import { createTheme, type Theme } from '@mui/material/styles';
import { defaultLightTheme, type RaThemeOptions } from 'react-admin';
import type { Brightness } from './brightness.ts';

const { components, ...rest } = defaultLightTheme;

interface Named {
  readonly 'aria-label'?: string;
}

function nameOfBox(owner: object): Named {
  const { 'aria-label': name } = owner as Named;
  return name === undefined ? {} : { 'aria-label': name };
}

/** What has the focus, and the line around what lies on the page: both at least 3 to 1 (WCAG 2.2, 1.4.11). */
const LINES: Readonly<Record<Brightness, { readonly focus: string; readonly edge: string }>> = {
  light: { focus: '#8a4b00', edge: '#d5dbdf' },
  dark: { focus: '#ffc266', edge: '#3c474e' },
};

// Every colour of text stands at least 4.5 to 1 against what is behind it (WCAG 2.2, 1.4.3).
const PALETTES: Readonly<Record<Brightness, NonNullable<RaThemeOptions['palette']>>> = {
  light: {
    primary: { main: '#005b8f', dark: '#003f63', light: '#e3f0f8', contrastText: '#fff' },
    secondary: { main: '#00344f', contrastText: '#fff' },
    error: { main: '#b3261e' },
    warning: { main: '#8a4b00' },
    success: { main: '#1b6e36' },
    text: { primary: '#1c2226', secondary: '#4a545b', disabled: '#5c666d' },
    background: { default: '#f5f7f8', paper: '#fff' },
  },
  dark: {
    mode: 'dark',
    primary: { main: '#82c5ee', dark: '#b4dcf5', light: '#1f3c4d', contrastText: '#06202f' },
    secondary: { main: '#a9d6f0', contrastText: '#06202f' },
    error: { main: '#ffa8a1', contrastText: '#3b0704' },
    warning: { main: '#f6bd75', contrastText: '#2d1800' },
    success: { main: '#86d6a0', contrastText: '#052312' },
    info: { main: '#82c5ee' },
    text: { primary: '#e8edf0', secondary: '#b6c1c8', disabled: '#9ba7ae' },
    background: { default: '#12181c', paper: '#1b2328' },
  },
};

const FOCUS = (of: Brightness) => ({ outline: `3px solid ${LINES[of].focus}`, outlineOffset: 2 });

/** What leads through the console has nothing to do on paper; neither has what is pressed, nor the dark. */
const PAPER = {
  '.MuiAppBar-root, .MuiDrawer-root, .skip-nav-button, .RaTopToolbar-root, .MuiToolbar-root, .MuiSnackbar-root': {
    display: 'none !important',
  },
  '.RaList-actions, .MuiTablePagination-root, .MuiButton-contained, .MuiButton-outlined, .MuiIconButton-root, [data-paper="no"]':
    { display: 'none !important' },
  '.RaLayout-appFrame': { marginTop: '0 !important' },
  'body, .RaLayout-content, .MuiPaper-root': { backgroundColor: '#fff !important', boxShadow: 'none !important' },
  'body, body *': { color: '#000 !important' },
  'h1, h2, h3': { breakAfter: 'avoid' },
  'tr, li': { breakInside: 'avoid' },
} as const;

const optionsOf = (of: Brightness): RaThemeOptions => ({
  ...rest,
  palette: PALETTES[of],
  typography: {
    h1: { fontSize: '1.75rem', fontWeight: 600, lineHeight: 1.25 },
    h2: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.3 },
    h3: { fontSize: '1.0625rem', fontWeight: 600, lineHeight: 1.35 },
  },
  components: {
    ...components,
    // What moves has been moved already, for those who asked for less motion (WCAG 2.2, 2.3.3).
    MuiCssBaseline: {
      styleOverrides: {
        '@media print': PAPER,
        '@media (prefers-reduced-motion: reduce)': {
          '*, *::before, *::after': {
            animationDuration: '0.01ms !important',
            animationIterationCount: '1 !important',
            transitionDuration: '0.01ms !important',
            scrollBehavior: 'auto !important',
          },
        },
      },
    },
    // A name that needs two lines gets them: readers may set letters and words further apart (1.4.12).
    RaMenuItemLink: {
      styleOverrides: {
        root: {
          whiteSpace: 'normal',
          '& .MuiTypography-root': { whiteSpace: 'normal', overflowWrap: 'anywhere', overflow: 'visible' },
        },
      },
    },
    MuiTextField: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', margin: 'dense', size: 'small', fullWidth: true } },
    MuiButtonBase: {
      defaultProps: { disableRipple: true },
      styleOverrides: { root: { '&:focus-visible': FOCUS(of) } },
    },
    MuiButton: {
      styleOverrides: {
        root: { textTransform: 'none' },
        // Where the reader's own colours stand, a ground tells nobody that it is a button.
        contained: { '@media (forced-colors: active)': { border: '1px solid' } },
      },
    },
    MuiTab: { styleOverrides: { root: { textTransform: 'none' } } },
    MuiLink: {
      defaultProps: { underline: 'always' },
      styleOverrides: { root: { '&:focus-visible': FOCUS(of) } },
    },
    // It turns beside a word, or in place of a field that is about to come: alone it has nothing to say, and no name.
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    // A button that does nothing says nothing: let it be pressed, and let the form say what is missing.
    // A filter may have a line below it; the fields stand side by side all the same.
    RaFilterForm: { styleOverrides: { root: { alignItems: 'flex-start' } } },
    // Where both do not fit in one row, the buttons stand above the filters.
    RaListToolbar: {
      styleOverrides: { root: { '@media (min-width: 600px)': { flexWrap: 'wrap-reverse', '& > span': { flex: 1 } } } },
    },
    RaSaveButton: { defaultProps: { alwaysEnable: true } },
    // On a phone it would stay at the bottom of the screen, over the fields.
    RaToolbar: {
      styleOverrides: { root: { backgroundColor: 'transparent', '&.RaToolbar-mobileToolbar': { position: 'static' } } },
    },
    // On a phone react-admin leaves the names of these buttons out; nobody has to guess what an icon means.
    RaTopToolbar: {
      styleOverrides: {
        root: {
          '@media (max-width: 599.95px)': {
            flexWrap: 'wrap',
            '& .MuiIconButton-root[aria-label]': { borderRadius: 4, gap: 4 },
            '& .MuiIconButton-root[aria-label]::after': { content: 'attr(aria-label)', fontSize: '0.8125rem' },
          },
        },
      },
    },
    // react-admin hides that there is more of the menu below.
    RaSidebar: {
      styleOverrides: {
        root: {
          '& .RaSidebar-fixed': { scrollbarWidth: 'thin', '&::-webkit-scrollbar': { display: 'block', width: 8 } },
        },
      },
    },
    // react-admin names the box around a row's checkbox, where a name does not count.
    MuiCheckbox: { defaultProps: { slotProps: { root: { 'aria-label': undefined }, input: nameOfBox } } },
    // While nothing is chosen it is out of sight, and so it is for those who tab.
    RaBulkActionsToolbar: {
      styleOverrides: { root: { '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' } } },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { elevation1: { border: `1px solid ${LINES[of].edge}` } },
    },
  },
});

/** The console by day and by night. */
export const themes: Readonly<Record<Brightness, Theme>> = {
  light: createTheme(optionsOf('light')),
  dark: createTheme(optionsOf('dark')),
};
