import type { Same } from './same.ts';
import type { setupNb } from './setup.nb.ts';

export const setupNn: Same<typeof setupNb> = {
  title: 'Oppsett av Nærhjul',
  first_help: 'Nærhjul er klart til bruk. Det manglar berre ein kommune og nokon som styrer han.',
  help: 'Du er systemadministrator: du legg inn kommunar og bestemmer kven som styrer dei.',
  not_work:
    'Sjølve arbeidet i kommunen gjer kommuneadministratoren og koordinatorane. Du kan ikkje gi deg sjølv ei rolle, men du kan lese det som er publisert.',
  also: 'Sjå òg',
  step: {
    municipality: 'Kommunane',
    municipality_help: 'Legg inn kommunen med nummer og namn.',
    administrator: 'Brukarane',
    administrator_help:
      'Be den som skal styre kommunen om å logge inn éin gong. Då står namnet i lista, og du kan gi rolla Kommuneadministrator.',
    retention: 'Oppbevaring',
    retention_help: 'Bestem kor lenge opplysningar ligg før dei blir sletta.',
    audit: 'Revisjonsloggen',
    audit_help: 'Sjå kven som har logga inn, og kven som har fått roller.',
  },
  municipality_first: 'Legg inn kommunen først.',
  no_role: 'Du har inga rolle enno',
  no_role_help:
    'Du er logga inn, men ingen har sagt kva du skal gjere her. Send lenkja under til den som styrer Nærhjul i kommunen din, og be om ei rolle.',
  no_role_link: 'Lenkja som gir deg ei rolle',
  no_role_after: 'Når du har fått ei rolle, lastar du sida på nytt.',
  copy: 'Kopier',
  copied: 'Kopiert',
  not_yours: 'Sida er for administratorar',
  for_administrators:
    'Berre den som administrerer kommunen eller systemet, bruker denne sida. Treng du noko herfrå, spør administratoren din.',
  for_system: 'Berre systemadministratoren legg inn kommunar.',
};
