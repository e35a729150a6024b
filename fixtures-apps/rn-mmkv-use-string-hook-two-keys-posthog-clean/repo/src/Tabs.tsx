import React from 'react';
import { Button, View } from 'react-native';
import { useMMKVString } from 'react-native-mmkv';
import { Keys, storage } from './storage';

export function Tabs() {
  const [, setTab] = useMMKVString(Keys.tab, storage);
  return (
    <View>
      <Button title="Results" onPress={() => setTab('results')} />
      <Button title="Settings" onPress={() => setTab('settings')} />
    </View>
  );
}
