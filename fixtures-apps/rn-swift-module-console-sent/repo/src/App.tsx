import React from 'react';
import { FlatList, Linking, SafeAreaView, Text } from 'react-native';
import { useTimeline } from './useTimeline';

export default function App() {
  const { records, refresh } = useTimeline();
  return (
    <SafeAreaView>
      <FlatList
        data={records}
        onRefresh={refresh}
        refreshing={false}
        keyExtractor={(record) => record.id}
        renderItem={({ item }) => <Text>{item.name}</Text>}
      />
      <Text onPress={() => Linking.openURL('https://www.willowmere.health/legal/privacy')}>Privacy policy</Text>
    </SafeAreaView>
  );
}
