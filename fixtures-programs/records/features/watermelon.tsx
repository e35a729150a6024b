// WatermelonDB: a model written in one batch and observed with withObservables
import { useEffect } from 'react';
import { Button, View } from 'react-native';
import { Database, Model } from '@nozbe/watermelondb';
import { field, text } from '@nozbe/watermelondb/decorators';
import { withObservables } from '@nozbe/watermelondb/react';
import SQLiteAdapter from '@nozbe/watermelondb/adapters/sqlite';
import { appSchema, tableSchema } from '@nozbe/watermelondb/Schema';
import { getAnalytics, logEvent } from '@react-native-firebase/analytics';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const LAB = 'HKClinicalTypeIdentifierLabResultRecord';

class Lab extends Model {
  static table = 'labs';
  @text('name') name!: string;
  @field('screen') screen!: string;
}
const labColumns = [{ name: 'name', type: 'string' as const }, { name: 'screen', type: 'string' as const }];
const schema = appSchema({ version: 1, tables: [tableSchema({ name: 'labs', columns: labColumns })] });
const database = new Database({ adapter: new SQLiteAdapter({ schema }), modelClasses: [Lab] });

async function importLabs() {
  await requestAuthorization([LAB]);
  const found = await queryClinicalRecords(LAB, { limit: 0 });
  const rows = found.map((record) =>
    database.get<Lab>('labs').prepareCreate((lab) => {
      lab.name = record.displayName;
      lab.screen = 'labs/list';
    }),
  );
  await database.write(() => database.batch(rows));
}

const Row = ({ lab }: { lab: Lab }) => {
  const open = () => {
    logEvent(getAnalytics(), 'lab_from', { value: lab.screen });
    logEvent(getAnalytics(), 'lab_opened', { value: lab.name }); // leak: clinical-data-to-third-party
  };
  return <Button title={lab.name} onPress={open} />;
};

const Rows = withObservables([], () => ({ labs: database.get<Lab>('labs').query() }))(({ labs }: { labs: Lab[] }) => (
  <View>{labs.map((lab) => <Row key={lab.id} lab={lab} />)}</View>
));

export default function App() {
  useEffect(() => {
    importLabs();
  }, []);
  return <Rows />;
}
