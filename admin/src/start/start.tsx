import { lazyPage } from '../frame/lazy-page.tsx';

const Page = lazyPage(async () => (await import('./start-page.tsx')).StartPage);

/** The start page, whose drawing comes when it is first opened. */
export function Start() {
  return <Page />;
}
