/** Whether a dialog lies over the page. The menu of a phone is one too, and is there when nobody sees it. */
export function isDialogOpen(): boolean {
  return [...document.querySelectorAll('[role="dialog"]')].some((one) =>
    one.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}
