import React, { useEffect } from 'react';
import { FlatList, Linking, Pressable, Text, View } from 'react-native';
import { entryClosed, entryOpened, loadEntries } from '../state/entriesSlice';
import { useAppDispatch, useAppSelector } from '../state/store';

const PRIVACY_POLICY = 'https://www.plover.health/legal/privacy';

export function AllergyScreen() {
  const dispatch = useAppDispatch();
  const { items, openId, loading } = useAppSelector((state) => state.entries);

  useEffect(() => {
    dispatch(loadEntries());
  }, [dispatch]);

  const open = items.find((entry) => entry.id === openId);
  if (open) {
    return (
      <View>
        <Text>{open.title}</Text>
        <Pressable onPress={() => dispatch(entryClosed())}>
          <Text>Back</Text>
        </Pressable>
      </View>
    );
  }
  return (
    <FlatList
      data={items}
      refreshing={loading}
      onRefresh={() => dispatch(loadEntries())}
      keyExtractor={(entry) => entry.id}
      renderItem={({ item, index }) => (
        <Pressable onPress={() => dispatch(entryOpened(item, index))}>
          <Text>{item.title}</Text>
        </Pressable>
      )}
      ListFooterComponent={<Text onPress={() => Linking.openURL(PRIVACY_POLICY)}>Privacy policy</Text>}
    />
  );
}
