import React from 'react';
import { Pressable, Text } from 'react-native';
import type { Lab } from './useLabs';

type Props = { lab: Lab; onPress: (lab: Lab) => void };

export function LabRow({ lab, onPress }: Props) {
  return (
    <Pressable onPress={() => onPress(lab)}>
      <Text>{lab.name}</Text>
      <Text>{lab.date.toLocaleDateString()}</Text>
    </Pressable>
  );
}
