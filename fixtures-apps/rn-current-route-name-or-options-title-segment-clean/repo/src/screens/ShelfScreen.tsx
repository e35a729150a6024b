import React from 'react';
import { ActivityIndicator, FlatList, Linking, Pressable, Text } from 'react-native';
import type { NativeStackScreenProps } from '@react-navigation/native-stack';
import type { RootParams } from '../navigation/params';
import { useEntries } from '../records/useEntries';

type Props = NativeStackScreenProps<RootParams, 'Shelf'>;

export function ShelfScreen({ navigation }: Props) {
  const { rows, isReady } = useEntries();
  if (!isReady) return <ActivityIndicator />;
  return (
    <FlatList
      data={rows}
      keyExtractor={(row) => row.key}
      renderItem={({ item }) => (
        <Pressable onPress={() => navigation.navigate('Entry', { heading: item.name, day: item.day })}>
          <Text>{item.name}</Text>
        </Pressable>
      )}
      ListFooterComponent={<Text onPress={() => Linking.openURL('https://www.alderpost.health/privacy')}>Privacy policy</Text>}
    />
  );
}
