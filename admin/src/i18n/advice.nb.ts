export const adviceNb = {
  rule: 'Regel %{rule}',
  source: 'Kilde: %{source}',
  other: 'Noe mangler.',
};
