export const adviceNb = {
  rule: 'Regel %{rule}',
  source: 'Kilde: %{source}',
  other: 'Noe mangler.',
  R07: {
    findings: 'Saken viser ikke til noe funn. Knytt den til funnene den bygger på.',
  },
  R10: {
    tooFewLongTermCases: 'Det er for få langsiktige saker blant de prioriterte.',
    tooManyLongTermCases: 'Det er for mange langsiktige saker blant de prioriterte.',
    tooFewShortTermCases: 'Det er for få kortsiktige saker blant de prioriterte.',
    tooManyShortTermCases: 'Det er for mange kortsiktige saker blant de prioriterte.',
    horizon: 'En prioritert sak mangler perspektiv. Si om den er langsiktig eller kortsiktig.',
  },
  R17: {
    resident: 'Bare innbyggere kan velges.',
    residentSeat: 'Bare innbyggerplasser kan fylles ved valg.',
  },
  R18: {
    residentSeats: 'Det er ikke så mange innbyggerplasser som reglementet krever. Legg til eller legg ned plasser.',
    politicianSeats: 'Det er ikke så mange politikerplasser som reglementet krever. Legg til eller legg ned plasser.',
    residents: 'En eller flere innbyggerplasser er ledige.',
    politicians: 'En eller flere politikerplasser er ledige.',
  },
};
