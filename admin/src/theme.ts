import { defaultLightTheme, type RaThemeOptions } from 'react-admin';

const { palette, components, ...rest } = defaultLightTheme;

interface Named {
  readonly 'aria-label'?: string;
}

function nameOfBox(owner: object): Named {
  const { 'aria-label': name } = owner as Named;
  return name === undefined ? {} : { 'aria-label': name };
}

// Every colour of text stands at least 4.5 to 1 against what is behind it (WCAG 2.2, 1.4.3).
export const theme: RaThemeOptions = {
  ...rest,
  palette: {
    ...palette,
    primary: { main: '#005b8f', dark: '#003f63', light: '#e3f0f8', contrastText: '#fff' },
    secondary: { main: '#00344f', contrastText: '#fff' },
    error: { main: '#b3261e' },
    warning: { main: '#8a4b00' },
    success: { main: '#1b6e36' },
    text: { primary: '#1c2226', secondary: '#4a545b', disabled: '#5c666d' },
    background: { default: '#f5f7f8', paper: '#fff' },
  },
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
      styleOverrides: { root: { '&:focus-visible': { outline: '3px solid #8a4b00', outlineOffset: 2 } } },
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
      styleOverrides: { root: { '&:focus-visible': { outline: '3px solid #8a4b00', outlineOffset: 2 } } },
    },
    // It turns beside a word, or in place of a field that is about to come: alone it has nothing to say, and no name.
    MuiCircularProgress: { defaultProps: { 'aria-hidden': true } },
    // A button that does nothing says nothing: let it be pressed, and let the form say what is missing.
    // A filter may have a line below it; the fields stand side by side all the same.
    RaFilterForm: { styleOverrides: { root: { alignItems: 'flex-start' } } },
    RaSaveButton: { defaultProps: { alwaysEnable: true } },
    // On a phone it would stay at the bottom of the screen, over the fields.
    RaToolbar: {
      styleOverrides: { root: { backgroundColor: 'transparent', '&.RaToolbar-mobileToolbar': { position: 'static' } } },
    },
    // react-admin names the box around a row's checkbox, where a name does not count.
    MuiCheckbox: { defaultProps: { slotProps: { root: { 'aria-label': undefined }, input: nameOfBox } } },
    // While nothing is chosen it is out of sight, and so it is for those who tab.
    RaBulkActionsToolbar: {
      styleOverrides: { root: { '& .RaBulkActionsToolbar-collapsed': { visibility: 'hidden' } } },
    },
    MuiTableCell: { styleOverrides: { head: { fontWeight: 600 } } },
    MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { elevation1: { border: '1px solid #d5dbdf' } } },
  },
};
