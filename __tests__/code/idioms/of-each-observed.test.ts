/** Components that WatermelonDB gives what a function observes for them: a column of a row is not another, nor another table. */
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';

const BASE = `import { Database, Model } from '@nozbe/watermelondb';
import { text } from '@nozbe/watermelondb/decorators';
import { useDatabase, withObservables } from '@nozbe/watermelondb/react';
import SQLiteAdapter from '@nozbe/watermelondb/adapters/sqlite';
class Lab extends Model { static table = 'labs';
  @text('first') first!: string;
  @text('second') second!: string; }
class Tip extends Model { static table = 'tips';
  @text('first') first!: string; }
const database = new Database({ adapter: new SQLiteAdapter({ dbName: 'a' }), modelClasses: [Lab, Tip] });
`;
const FILL = (make: string): string =>
  `async function fill() { const rows = [${make}].map((name) => database.get<Lab>('labs').prepareCreate((lab) => { lab.first = name; lab.second = 'typed'; }));\n await database.write(() => database.batch(rows));\n await database.write(() => database.get<Tip>('tips').create((tip) => { tip.first = 'typed'; })); }\n`;
const ROW = (use: (value: string) => string, told: string): string =>
  `const Row = ({ lab }: { lab: Lab }) => { ${use(`lab.${told}`)}\n return null; };\n`;
const shown = (rows: string): string =>
  `const Rows = withObservables([], () => ({ labs: ${rows} }))(({ labs }: { labs: Lab[] }) => <>{labs.map((lab) => <Row key={lab.id} lab={lab} />)}</>);\nexport default function App() { return <Rows />; }`;

eachApart('JavaScript', JAVASCRIPT, [
  [
    'a query',
    (make, use, told) => `${BASE}${FILL(make)}${ROW(use, told)}${shown("database.get<Lab>('labs').query()")}`,
  ],
  [
    'what a query observes',
    (make, use, told) => `${BASE}${FILL(make)}${ROW(use, told)}${shown("database.get<Lab>('labs').query().observe()")}`,
  ],
  [
    'a query of a table',
    (make, use, told) =>
      `${BASE}${FILL(make)}${ROW(use, 'first')}${shown(`database.get('${told === 'first' ? 'labs' : 'tips'}').query()`)}`,
  ],
  [
    'a row that it is shown with',
    (make, use, told) =>
      `${BASE}${FILL(make)}const Row = ({ lab }: { lab: Lab }) => { ${use(`lab.${told}`)}\n return null; };\nconst Live = withObservables(['lab'], ({ lab }: { lab: Lab }) => ({ lab }))(Row);\n${shown("database.get<Lab>('labs').query()").replace('<Row', '<Live')}`,
  ],
  [
    'what else it is shown with',
    (make, use, told) =>
      `${BASE}${FILL(make)}const Page = ({ name, labs }: { name: string; labs: Lab[] }) => { ${use(told === 'first' ? 'labs[0].first' : 'name')}\n return null; };\nconst Live = withObservables(['name'], () => ({ labs: database.get<Lab>('labs').query() }))(Page);\nexport default function App() { return <Live name="typed" />; }`,
  ],
  [
    'a database by its hook',
    (make, use, told) =>
      `${BASE}${FILL(make)}export default function App() { const base = useDatabase();\n const open = async () => { const labs = await base.get<Lab>('labs').query().fetch();\n ${use(`labs[0].${told}`)} };\n return <Button onPress={open} />; }`,
  ],
]);
