import React from 'react';
import { Linking, Switch, Text, View } from 'react-native';
import { type Settings, useSettings } from './SettingsContext';

const LABELS: Record<keyof Settings, string> = {
  labs: 'Lab results',
  allergies: 'Allergies',
  vitals: 'Vital signs',
  insurance: 'Insurance card',
};

export function SettingsScreen() {
  const { settings, toggle } = useSettings();
  return (
    <View>
      {(Object.keys(LABELS) as (keyof Settings)[]).map((key) => (
        <View key={key}>
          <Text>{LABELS[key]}</Text>
          <Switch value={settings[key]} onValueChange={() => toggle(key)} />
        </View>
      ))}
      <Text onPress={() => Linking.openURL('https://www.fernhill.health/legal/privacy')}>Privacy policy</Text>
    </View>
  );
}
