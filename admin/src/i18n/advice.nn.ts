import type { adviceNb } from './advice.nb.ts';
import type { Same } from './same.ts';

export const adviceNn: Same<typeof adviceNb> = {
  rule: 'Regel %{rule}',
  source: 'Kjelde: %{source}',
  other: 'Noko manglar.',
  R07: {
    findings: 'Saka viser ikkje til noko funn. Knyt ho til funna ho byggjer på.',
  },
  R10: {
    tooFewLongTermCases: 'Det er for få langsiktige saker blant dei prioriterte.',
    tooManyLongTermCases: 'Det er for mange langsiktige saker blant dei prioriterte.',
    tooFewShortTermCases: 'Det er for få kortsiktige saker blant dei prioriterte.',
    tooManyShortTermCases: 'Det er for mange kortsiktige saker blant dei prioriterte.',
    horizon: 'Ei prioritert sak manglar perspektiv. Sei om ho er langsiktig eller kortsiktig.',
  },
  R17: {
    resident: 'Berre innbyggarar kan veljast.',
    residentSeat: 'Berre innbyggarplassar kan fyllast ved val.',
  },
  R18: {
    residentSeats: 'Det er ikkje så mange innbyggarplassar som reglementet krev. Legg til eller legg ned plassar.',
    politicianSeats: 'Det er ikkje så mange politikarplassar som reglementet krev. Legg til eller legg ned plassar.',
    residents: 'Ein eller fleire innbyggarplassar er ledige.',
    politicians: 'Ein eller fleire politikarplassar er ledige.',
  },
};
