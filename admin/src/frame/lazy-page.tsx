import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslate } from 'react-admin';

/** A page whose code comes when it is first opened; the layout shows meanwhile that it waits. */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}

/** A part of a page whose code comes when it is first shown; the rest of the page stays. */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lazy(async () => ({ default: await load() })) as unknown as ComponentType<Props>;
  return function LazyPart(props: Props) {
    const translate = useTranslate();
    return (
      <Suspense fallback={<output>{translate('ra.page.loading')}</output>}>
        <Part {...props} />
      </Suspense>
    );
  };
}
