import React from 'react';
import { Text } from 'react-native';
import { useMMKVString } from 'react-native-mmkv';
import { Keys, storage } from './storage';

export function LastLab() {
  const [lastLab] = useMMKVString(Keys.lastLab, storage);
  return <Text>{lastLab ?? 'No results yet'}</Text>;
}
