import type { exampleNb } from './example.nb.ts';
import type { Same } from './same.ts';

export const exampleNn: Same<typeof exampleNb> = {
  title: 'Gode døme',
  search: 'Søk i gode døme',
  empty: 'Ingen gode døme enno. Skriv det første, så kan andre utval lære av det.',
  nothing_found: 'Ingen gode døme passar med søket. Prøv eit anna ord.',
  count: '%{smart_count} godt døme |||| %{smart_count} gode døme',
  public: 'Publisert',
  draft: 'Ikkje publisert',
  verb: {
    RECORD: 'Skriv eit godt døme',
    PUBLISH: 'Publiser',
    UPDATE: 'Endre',
    UNPUBLISH: 'Trekk tilbake',
    REMOVE: 'Fjern',
  },
  save: {
    RECORD: 'Lagre dømet',
    PUBLISH: 'Publiser',
    UPDATE: 'Lagre',
    UNPUBLISH: 'Trekk tilbake',
    REMOVE: 'Fjern',
  },
  said: {
    RECORD: 'Dømet er lagra. Publiser det når det er klart.',
    PUBLISH: 'Dømet er publisert.',
    UPDATE: 'Lagra.',
    UNPUBLISH: 'Dømet er trekt tilbake.',
    REMOVE: 'Dømet er fjerna.',
  },
  help: {
    RECORD: 'Skriv ikkje namn på nokon. Alle kan lese dømet når det er publisert.',
    PUBLISH: 'Alle kan lese dømet.',
  },
  field: { title: 'Tittel', what: 'Kva vart gjort?', result: 'Kva kom ut av det?' },
};
