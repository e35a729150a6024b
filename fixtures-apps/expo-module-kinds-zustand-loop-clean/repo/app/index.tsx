import * as Linking from 'expo-linking';
import { Button, ScrollView, Text, View } from 'react-native';
import { KINDS } from '../lib/kinds';
import { useRecordsStore } from '../lib/recordsStore';

export default function Home() {
  const { connected, bySlug, connect, sync } = useRecordsStore();

  return (
    <ScrollView>
      <Button title={connected ? 'Refresh' : 'Connect Apple Health'} onPress={connected ? sync : connect} />
      {KINDS.map((kind) => (
        <View key={kind.slug}>
          <Text>{kind.title}</Text>
          {(bySlug[kind.slug] ?? []).map((record) => (
            <Text key={record.id}>{record.name}</Text>
          ))}
        </View>
      ))}
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.wrenfield.health/legal/privacy')} />
    </ScrollView>
  );
}
