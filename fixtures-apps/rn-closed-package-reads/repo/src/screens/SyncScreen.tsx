import { useState } from 'react';
import { Button, Text, View } from 'react-native';
import { syncRecords } from '../health/sync';

export function SyncScreen() {
  const [received, setReceived] = useState(0);
  return (
    <View>
      <Button title="Sync" onPress={async () => setReceived(await syncRecords())} />
      <Text>{received} records</Text>
    </View>
  );
}
