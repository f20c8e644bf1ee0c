import { createContext, useContext, useEffect, useMemo } from 'react';
import { unsaved, type Place } from './unsaved.ts';

export interface Leaving {
  /** Something was written that is not saved; or nothing is any more. */
  readonly wrote: (is?: boolean) => void;
  /** What was written is being saved, and one may leave; or it was refused, and one may not. */
  readonly saving: (is: boolean) => void;
}

/** The dialog around, which can be left by itself; undefined on the page. */
export const PlaceContext = createContext<Place | undefined>(undefined);

/** Has whoever goes elsewhere be asked first, while something written here is not saved. */
export function useWarnOnLeaving(): Leaving {
  const place = useContext(PlaceContext);
  const form = useMemo(() => unsaved.form(place), [place]);
  useEffect(() => form.forget, [form]);
  return form;
}

/** For a dialog: leaves it, after a question where something in it is not saved. */
export function useLeavePlace() {
  return useMemo(() => {
    const place: Place = Symbol('dialog');
    return { place, leave: (go: () => void) => unsaved.leave(place, go) };
  }, []);
}
