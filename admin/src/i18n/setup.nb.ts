export const setupNb = {
  title: 'Oppsett av Nærhjul',
  first_help: 'Nærhjul er klart til bruk. Det mangler bare en kommune og noen som styrer den.',
  help: 'Du er systemadministrator: du legger inn kommuner og bestemmer hvem som styrer dem.',
  not_work:
    'Selve arbeidet i kommunen gjør kommuneadministratoren og koordinatorene. Du kan ikke gi deg selv en rolle, men du kan lese det som er publisert.',
  also: 'Se også',
  step: {
    municipality: 'Kommunene',
    municipality_help: 'Legg inn kommunen med nummer og navn.',
    administrator: 'Brukerne',
    administrator_help:
      'Be den som skal styre kommunen om å logge inn én gang. Da står navnet i listen, og du kan gi rollen Kommuneadministrator.',
    retention: 'Oppbevaring',
    retention_help: 'Bestem hvor lenge opplysninger ligger før de slettes.',
    audit: 'Revisjonsloggen',
    audit_help: 'Se hvem som har logget inn, og hvem som har fått roller.',
  },
  municipality_first: 'Legg inn kommunen først.',
  no_role: 'Du har ingen rolle ennå',
  no_role_help:
    'Du er logget inn, men ingen har sagt hva du skal gjøre her. Send lenken under til den som styrer Nærhjul i kommunen din, og be om en rolle.',
  no_role_link: 'Lenken som gir deg en rolle',
  no_role_after: 'Når du har fått en rolle, laster du siden på nytt.',
  copy: 'Kopier',
  copied: 'Kopiert',
  not_yours: 'Siden er for administratorer',
  for_administrators:
    'Bare den som administrerer kommunen eller systemet, bruker denne siden. Trenger du noe herfra, spør administratoren din.',
  for_system: 'Bare systemadministratoren legger inn kommuner.',
};
