import { mayChangeView, mayRemoveView, seenViews } from '@naerhjul/domain/saved-view/access.ts';
import { removeView, saveView, updateView } from '@naerhjul/domain/saved-view/saved-view.service.ts';
import { builder } from './builder.ts';
import { Recorded } from './recorded.ts';
import { expectedVersionField, verb, verbThatRemoves } from './verb.ts';
import { Viewer } from './viewer.ts';

const ViewedList = builder.enumType('ViewedList', {
  description: 'What is listed in a saved view.',
  values: {
    CASE: { description: 'Cases.' },
    MEETING: { description: 'Meetings.' },
    COMMITTEE: { description: 'Committees.' },
    PERSON: { description: 'Persons.' },
    CYCLE: { description: 'The years of committees.' },
    WORKING_GROUP: { description: 'Working groups.' },
    EXCHANGE: { description: 'Exchanges of experience.' },
  },
});

const SavedView = builder.prismaNode('SavedView', {
  id: { field: 'id', description: 'The global id.' },
  nullable: true,
  interfaces: [Recorded],
  findUnique: (id, { act }) => ({ id, AND: [seenViews(act.actor)] }),
  fields: (t) => ({
    list: t.expose('list', { type: ViewedList }),
    name: t.exposeString('name'),
    query: t.string({
      description:
        'As JSON: `filter` as the list takes it, `sort` with field and order, and `columns`; null unless chosen.',
      resolve: ({ query }) => JSON.stringify(query),
    }),
    isShared: t.exposeBoolean('isShared'),
    viewerCanEdit: t.boolean({
      description: 'Whether the caller may change it: it is their own.',
      resolve: (view, _args, { act }) => mayChangeView(act.actor, view),
    }),
    viewerCanRemove: t.boolean({
      description: 'Whether the caller may remove it.',
      resolve: (view, _args, { act }) => mayRemoveView(act.actor, view),
    }),
  }),
});

builder.objectField(Viewer, 'savedViews', (t) =>
  t.prismaField({
    type: [SavedView],
    description: 'The ways to look at a list that the caller has kept, and those that are shared where they work.',
    args: {
      municipality: t.arg.string({ required: true, description: 'The number of the municipality.' }),
      list: t.arg({ type: ViewedList, description: 'Only those of this list.' }),
    },
    resolve: (query, actor, { municipality, list }, { act }) =>
      actor.kind === 'PUBLIC'
        ? []
        : act.db.savedView.findMany({
            ...query,
            where: { AND: [seenViews(actor)], municipality: { number: municipality }, ...(list ? { list } : {}) },
            orderBy: [{ name: 'asc' }, { id: 'asc' }],
            take: 200,
          }),
  }),
);

const theView = { required: true, for: SavedView, description: 'The view.' } as const;
const theQuery =
  'As JSON: `filter` as the list takes it, and `sort` with field and order and `columns` where they are chosen.';

verb('saveView', 'SavedView', {
  description: 'Keeps a way to look at a list under a name, for oneself or for all who work in the municipality.',
  input: (t) => ({
    municipality: t.string({ required: true, description: 'The number of the municipality.' }),
    list: t.field({ type: ViewedList, required: true, description: 'What is listed.' }),
    name: t.string({ required: true, description: 'What it is called, at most 80 characters.' }),
    query: t.string({ required: true, description: theQuery }),
    isShared: t.boolean({ description: 'Whether all who work in the municipality see it; not unless given.' }),
  }),
  run: (act, input) => saveView(act, input),
});

verb('updateView', 'SavedView', {
  description: 'Calls a view of one’s own something else, keeps another look in it, or shares it.',
  input: (t) => ({
    id: t.globalID(theView),
    name: t.string({ description: 'What it is called.' }),
    query: t.string({ description: theQuery }),
    isShared: t.boolean({ description: 'Whether all who work in the municipality see it.' }),
    expectedVersion: t.int(expectedVersionField),
  }),
  run: (act, { id, ...input }) => updateView(act, { ...input, id: id.id }),
});

verbThatRemoves('removeView', 'SavedView', {
  description: 'Removes a view: one’s own, or a shared one in a municipality that one looks after.',
  input: (t) => ({ id: t.globalID(theView), expectedVersion: t.int(expectedVersionField) }),
  run: (act, { id, ...input }) => removeView(act, { ...input, id: id.id }),
});
