import React from 'react';
import { Text } from 'react-native';

export function RecordLine({ line }) {
  return (
    <Text>
      {line.day}: {line.name}
    </Text>
  );
}
