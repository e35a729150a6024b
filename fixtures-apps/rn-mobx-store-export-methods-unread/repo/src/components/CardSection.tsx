import React from 'react';
import { Text, View } from 'react-native';

export function CardSection({ title, lines }: { title: string; lines: string[] }) {
  return (
    <View>
      <Text accessibilityRole="header">{title}</Text>
      {lines.map((line) => (
        <Text key={line}>{line}</Text>
      ))}
    </View>
  );
}
