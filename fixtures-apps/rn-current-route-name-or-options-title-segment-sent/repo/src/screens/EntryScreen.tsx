import React from 'react';
import { ScrollView, Text } from 'react-native';
import type { NativeStackScreenProps } from '@react-navigation/native-stack';
import type { RootParams } from '../navigation/params';

export function EntryScreen({ route }: NativeStackScreenProps<RootParams, 'Entry'>) {
  return (
    <ScrollView>
      <Text>{route.params.heading}</Text>
      <Text>{route.params.day}</Text>
    </ScrollView>
  );
}
