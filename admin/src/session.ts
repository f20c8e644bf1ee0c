const KEY = 'naerhjul.token';

/** The token of this browser tab; gone when the tab closes. */
export const session = {
  token: () => sessionStorage.getItem(KEY),
  keep: (token: string) => sessionStorage.setItem(KEY, token),
  forget: () => sessionStorage.removeItem(KEY),
};
