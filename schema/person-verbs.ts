import { registerPerson } from '@naerhjul/domain/person/register-person.ts';
import { SeatKind } from './person-words.ts';
import { verb } from './verb.ts';

verb('registerPerson', 'Person', {
  description:
    'Registers a person who is to hold a seat or stand for one. Only a politician is named in public from the start; a resident or a youth observer when consent is recorded.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    name: t.string({ required: true, description: 'The name.' }),
    kind: t.field({ type: SeatKind, required: true, description: 'In which role the person is known.' }),
    birthYear: t.int({ description: 'The year of birth; private.' }),
    email: t.string({ description: 'The e-mail address; private.' }),
    phone: t.string({ description: 'The telephone number; private.' }),
    address: t.string({ description: 'The postal address; private.' }),
  }),
  run: (act, input) => registerPerson(act, input),
});
