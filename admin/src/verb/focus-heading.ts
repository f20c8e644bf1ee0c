/** Where the thing that had the focus is gone, the page's heading gets it: nobody is left at nowhere. */
export function focusHeading(): void {
  setTimeout(() => {
    const heading = document.querySelector<HTMLElement>('h1');
    if (heading === null || document.activeElement !== document.body) return;
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}
