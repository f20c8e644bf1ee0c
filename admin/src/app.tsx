import { Admin, CustomRoutes, localStorageStore, reactRouterProvider, Resource } from 'react-admin';
import { authProvider } from './auth-provider.ts';
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
import { theme } from './theme.ts';

const { Route } = reactRouterProvider;

// Its keys begin otherwise than those of OwnStore: signing out empties the one and leaves the other.
const store = localStorageStore('1', 'Console');

export function App() {
  return (
    <Admin
      authProvider={authProvider}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      layout={Layout}
      loginPage={LoginPage}
      theme={theme}
      title="Nærhjul"
      catchAll={NotFound}
      dashboard={Start}
      queryClient={queryClient}
      store={store}
      darkTheme={null}
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
    </Admin>
  );
}
