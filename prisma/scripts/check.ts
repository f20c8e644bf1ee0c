import { missingMigration } from './engine.ts';

const sql = await missingMigration();
if (sql !== '') {
  console.error(
    'The models have drifted from the migrations. Run `npm run db:new-migration -- name`; it would write:\n',
  );
  console.error(sql);
  process.exitCode = 1;
}
