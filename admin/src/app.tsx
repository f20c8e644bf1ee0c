import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import {
  AccessDenied,
  AuthenticationError,
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  Error as ErrorPage,
  LoadingPage,
  localStorageStore,
  Notification,
  reactRouterProvider,
  Resource,
} from 'react-admin';
import { authProvider } from './auth-provider.ts';
import { useBrightness } from './brightness.ts';
import { dataProvider } from './data-provider.ts';
import { NotFound } from './frame/not-found.tsx';
import { SignedIn } from './frame/signed-in.tsx';
import { i18nProvider } from './i18n-provider.ts';
import { Layout } from './layout.tsx';
import { LoginPage } from './login.tsx';
import { pages } from './pages.ts';
import { queryClient } from './query-client.ts';
import { resources } from './resources.ts';
import { SIGNED_IN_PATH } from './session.ts';
import { Start } from './start/start.tsx';
import { themes } from './theme.ts';

const { Route } = reactRouterProvider;

// Its keys begin otherwise than those of OwnStore: signing out empties the one and leaves the other.
const store = localStorageStore('1', 'Console');

const LEFT = { vertical: 'bottom', horizontal: 'left' } as const;

/** The console. <Admin> itself would bring its own words, its own sign-in page and the library of forms under it. */
export function App() {
  const brightness = useBrightness();
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
    >
      <ThemeProvider theme={themes[brightness]}>
        <CssBaseline enableColorScheme>
          <Pages />
          {/* Below the menu, where it covers nothing that one works with. */}
          <Notification anchorOrigin={LEFT} multiLine />
        </CssBaseline>
      </ThemeProvider>
    </CoreAdminContext>
  );
}

function Pages() {
  return (
    <CoreAdminUI
      accessDenied={AccessDenied}
      authenticationError={AuthenticationError}
      catchAll={NotFound}
      dashboard={Start}
      error={ErrorPage}
      layout={Layout}
      loading={LoadingPage}
      loginPage={LoginPage}
      title="Nærhjul"
      requireAuth
      disableTelemetry
    >
      {resources.map((resource) => (
        <Resource key={resource.name} {...resource} />
      ))}
      <CustomRoutes>
        {pages.map(({ path, Page }) => (
          <Route key={path} path={path} element={<Page />} />
        ))}
      </CustomRoutes>
      <CustomRoutes noLayout>
        <Route path={SIGNED_IN_PATH} element={<SignedIn />} />
      </CustomRoutes>
    </CoreAdminUI>
  );
}
