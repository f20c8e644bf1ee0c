/** An invented mayor. */
export const MAYOR = 'Synnøve Elvestad';

/** Why a visit was confirmed without the leader, by committee and year. */
export const VISIT_WITHOUT_LEADER: Readonly<Record<string, string>> = {
  'visit skoger-og-askollen 2024': 'Lederen er på reise, og nestlederen tar imot',
};
