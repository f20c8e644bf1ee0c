import type { SeedCommittee, SeedDistrict } from './types.ts';

/** The ten districts; those whose committee changed in 2023 have two names. */
export const DRAMMEN_DISTRICTS: readonly SeedDistrict[] = [
  {
    key: 'mjondalen',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Mjøndalen, Åsen, Steinberg og Ytterkollen',
        areas: ['Mjøndalen', 'Åsen', 'Steinberg', 'Ytterkollen'],
      },
    ],
  },
  {
    key: 'krokstadelva',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Krokstadelva og Stenseth',
        areas: ['Krokstadelva', 'Stenseth'],
      },
    ],
  },
  {
    key: 'solbergelva',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Solbergelva, Solbergmoen og Åssiden',
        areas: ['Solbergelva', 'Solbergmoen', 'Åssiden'],
      },
    ],
  },
  {
    key: 'gulskogen',
    names: [{ validFrom: '2020-01-01', name: 'Rødskog og Gulskogen', areas: ['Rødskog', 'Gulskogen'] }],
  },
  {
    key: 'konnerud',
    names: [{ validFrom: '2020-01-01', name: 'Konnerud og Skoger vest', areas: ['Konnerud', 'Skoger vest'] }],
  },
  {
    key: 'stromso-overfor',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Strømsø overfor Vestfoldbanen',
        areas: ['Danvik', 'Austad', 'Fjell'],
      },
    ],
  },
  {
    key: 'stromso-nedenfor',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Strømsø nedenfor Vestfoldbanen',
        areas: ['Grønland', 'Marienlyst', 'Brandengen', 'Tangen'],
      },
    ],
  },
  {
    key: 'bragernes',
    names: [{ validFrom: '2020-01-01', name: 'Bragernes og Øren', areas: ['Bragernes', 'Øren'] }],
  },
  {
    key: 'skoger',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Skoger, Åskollen og Nesbygda',
        areas: ['Skoger', 'Åskollen', 'Nesbygda'],
      },
      { validFrom: '2023-01-01', name: 'Skoger og Åskollen', areas: ['Skoger', 'Åskollen'] },
    ],
  },
  {
    key: 'svelvik',
    names: [
      {
        validFrom: '2020-01-01',
        name: 'Svelvik sentrum, Ebbestad og Berger',
        areas: ['Svelvik sentrum', 'Ebbestad', 'Berger'],
      },
      {
        validFrom: '2023-01-01',
        name: 'Nesbygda, Svelvik sentrum, Ebbestad og Berger',
        areas: ['Nesbygda', 'Svelvik sentrum', 'Ebbestad', 'Berger'],
      },
    ],
  },
];

/** The ten committees. A slug never changes, so the tenth is `svelvik` before and after Nesbygda. */
export const DRAMMEN_COMMITTEES = [
  {
    slug: 'mjondalen-og-steinberg',
    establishedOn: '2020-01-01',
    names: [
      {
        validFrom: '2020-01-01',
        number: 1,
        name: 'Mjøndalen, Åsen, Steinberg og Ytterkollen',
        district: 'mjondalen',
      },
    ],
    coordinator: 'west',
  },
  {
    slug: 'krokstadelva-og-stenseth',
    establishedOn: '2020-01-01',
    names: [{ validFrom: '2020-01-01', number: 2, name: 'Krokstadelva og Stenseth', district: 'krokstadelva' }],
    coordinator: 'west',
  },
  {
    slug: 'solbergelva-og-assiden',
    establishedOn: '2020-01-01',
    names: [
      {
        validFrom: '2020-01-01',
        number: 3,
        name: 'Solbergelva, Solbergmoen og Åssiden',
        district: 'solbergelva',
      },
    ],
    coordinator: 'four',
  },
  {
    slug: 'rodskog-og-gulskogen',
    establishedOn: '2020-01-01',
    names: [{ validFrom: '2020-01-01', number: 4, name: 'Rødskog og Gulskogen', district: 'gulskogen' }],
    coordinator: 'south',
  },
  {
    slug: 'konnerud-og-skoger-vest',
    establishedOn: '2020-01-01',
    names: [{ validFrom: '2020-01-01', number: 5, name: 'Konnerud og Skoger vest', district: 'konnerud' }],
    coordinator: 'south',
  },
  {
    slug: 'stromso-overfor-vestfoldbanen',
    establishedOn: '2020-01-01',
    names: [
      {
        validFrom: '2020-01-01',
        number: 6,
        name: 'Strømsø overfor Vestfoldbanen',
        district: 'stromso-overfor',
      },
    ],
    coordinator: 'town',
  },
  {
    slug: 'stromso-nedenfor-vestfoldbanen',
    establishedOn: '2020-01-01',
    names: [
      {
        validFrom: '2020-01-01',
        number: 7,
        name: 'Strømsø nedenfor Vestfoldbanen',
        district: 'stromso-nedenfor',
      },
    ],
    coordinator: 'town',
  },
  {
    slug: 'bragernes-og-oren',
    establishedOn: '2020-01-01',
    names: [{ validFrom: '2020-01-01', number: 8, name: 'Bragernes og Øren', district: 'bragernes' }],
    coordinator: 'four',
  },
  {
    slug: 'skoger-og-askollen',
    establishedOn: '2020-01-01',
    names: [
      { validFrom: '2020-01-01', number: 9, name: 'Skoger, Åskollen og Nesbygda', district: 'skoger' },
      { validFrom: '2023-01-01', number: 9, name: 'Skoger og Åskollen', district: 'skoger' },
    ],
    coordinator: 'four',
  },
  {
    slug: 'svelvik',
    establishedOn: '2020-01-01',
    names: [
      { validFrom: '2020-01-01', number: 10, name: 'Svelvik sentrum, Ebbestad og Berger', district: 'svelvik' },
      {
        validFrom: '2023-01-01',
        number: 10,
        name: 'Nesbygda, Svelvik sentrum, Ebbestad og Berger',
        district: 'svelvik',
      },
    ],
    coordinator: 'four',
  },
] as const satisfies readonly SeedCommittee[];

export type DrammenSlug = (typeof DRAMMEN_COMMITTEES)[number]['slug'];
