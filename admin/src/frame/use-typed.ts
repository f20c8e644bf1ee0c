import { useEffect, useRef, useState } from 'react';
import type { Reader } from './typed.ts';

interface Typing {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly read: Reader;
  readonly write: (value: string) => string;
  /** What is said of what cannot be read. */
  readonly fault: string;
  readonly onUnread?: ((is: boolean) => void) | undefined;
}

/** A value that is typed in a form of its own: what stands in the field, and whether it can be read. */
export function useTyped({ value, onChange, read, write, fault, onUnread }: Typing) {
  const [typed, setTyped] = useState<{ readonly text: string; readonly value: string } | null>(null);
  const [isLeft, setLeft] = useState(true);
  const input = useRef<HTMLInputElement>(null);
  // What is put in from elsewhere comes in place of what was typed.
  const text = typed === null || typed.value !== value ? write(value) : typed.text;
  const isUnread = text.trim() !== '' && read(text, true) === undefined;
  // A form around is not sent with what nobody can read.
  useEffect(() => {
    input.current?.setCustomValidity(isUnread ? fault : '');
    onUnread?.(isUnread);
  }, [isUnread, fault, onUnread]);
  const put = (next: string, isDone: boolean) => {
    const found = read(next, isDone) ?? '';
    setTyped(isDone && found !== '' ? null : { text: next, value: found });
    if (found !== value) onChange(found);
  };
  return {
    input,
    text,
    isUnread,
    fault: isUnread && isLeft ? fault : undefined,
    onType: (next: string) => {
      setLeft(false);
      put(next, false);
    },
    onLeave: () => {
      setLeft(true);
      if (typed !== null && typed.value === value) put(typed.text, true);
    },
  };
}
