import React from 'react';
import { Text, View } from 'react-native';

export function Block({ title, names }: { title: string; names: string[] }) {
  return (
    <View>
      <Text>{title}</Text>
      {names.map((name) => (
        <Text key={name}>{name}</Text>
      ))}
    </View>
  );
}
