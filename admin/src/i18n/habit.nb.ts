export const habitNb = {
  brightness: { system: 'Som maskinen', light: 'Lyst', dark: 'Mørkt' },
};
