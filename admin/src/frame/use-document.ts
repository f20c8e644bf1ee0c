import { useEffect } from 'react';
import { useLanguage, useWords } from '../words.ts';

/** Keeps the language of the page, and gives the browser tab the title of the page's heading. */
export function useDocument(headingId: string): void {
  const language = useLanguage();
  const words = useWords();
  const name = words('frame.name');
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const heading = document.querySelector(`#${headingId}`);
    if (heading === null) return undefined;
    const tell = () => {
      const text = heading.textContent.trim();
      document.title = text === '' ? name : `${text} – ${name}`;
    };
    tell();
    const observer = new MutationObserver(tell);
    observer.observe(heading, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [headingId, name]);
}
