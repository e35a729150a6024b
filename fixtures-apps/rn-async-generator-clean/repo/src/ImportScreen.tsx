import * as Sentry from '@sentry/react-native';
import { openDatabaseAsync } from 'expo-sqlite';
import { useState } from 'react';
import { Button, Linking, Text, View } from 'react-native';
import { importLabs } from './importLabs';

Sentry.init({ dsn: 'https://a1b2c3@o42.ingest.de.sentry.io/7', sendDefaultPii: false });

export function ImportScreen() {
  const [imported, setImported] = useState<number>();
  const start = async () => setImported(await importLabs(await openDatabaseAsync('bracken.db')));
  return (
    <View>
      <Button title="Import lab results" onPress={start} />
      {imported !== undefined && <Text>{imported} lab results</Text>}
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.bracken.health/legal/privacy')} />
    </View>
  );
}
