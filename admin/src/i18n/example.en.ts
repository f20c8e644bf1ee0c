import type { exampleNb } from './example.nb.ts';
import type { Same } from './same.ts';

export const exampleEn: Same<typeof exampleNb> = {
  title: 'Good examples',
  search: 'Search good examples',
  empty: 'No good examples yet. Write the first one, and other committees can learn from it.',
  nothing_found: 'No good examples match. Try another word.',
  count: '%{smart_count} good example |||| %{smart_count} good examples',
  public: 'Published',
  draft: 'Not published',
  verb: {
    RECORD: 'Write a good example',
    PUBLISH: 'Publish',
    UPDATE: 'Change',
    UNPUBLISH: 'Take back',
    REMOVE: 'Remove',
  },
  save: {
    RECORD: 'Save the example',
    PUBLISH: 'Publish',
    UPDATE: 'Save',
    UNPUBLISH: 'Take back',
    REMOVE: 'Remove',
  },
  said: {
    RECORD: 'The example is saved. Publish it when it is ready.',
    PUBLISH: 'The example is published.',
    UPDATE: 'Saved.',
    UNPUBLISH: 'The example is taken back.',
    REMOVE: 'The example is removed.',
  },
  help: {
    RECORD: 'Name nobody. Everyone can read the example once it is published.',
    PUBLISH: 'Everyone can read the example.',
  },
  field: { title: 'Title', what: 'What was done?', result: 'What came of it?' },
};
