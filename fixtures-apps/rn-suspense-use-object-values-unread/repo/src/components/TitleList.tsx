import React, { Suspense, use } from 'react';
import { ActivityIndicator, FlatList, Text } from 'react-native';

function Titles({ source }: { source: Promise<string[]> }) {
  const titles = use(source);
  return <FlatList data={titles} renderItem={({ item }) => <Text>{item}</Text>} />;
}

export function TitleList({ source }: { source: Promise<string[]> }) {
  return (
    <Suspense fallback={<ActivityIndicator />}>
      <Titles source={source} />
    </Suspense>
  );
}
