import React, { useState } from 'react';
import { FlatList, Linking, Text, View } from 'react-native';
import { LabRow } from './LabRow';
import { logEvent } from './analytics';
import { type Lab, useLabs } from './useLabs';

export function LabsScreen() {
  const { data = [] } = useLabs();
  const [selected, setSelected] = useState<Lab | null>(null);

  const open = (lab: Lab) => {
    setSelected(lab);
    logEvent('lab_opened', { shown: data.length, lab: lab.name });
  };

  return (
    <View>
      <FlatList data={data} keyExtractor={(lab) => lab.id} renderItem={({ item }) => <LabRow lab={item} onPress={open} />} />
      {selected ? <Text>{selected.name}</Text> : null}
      <Text onPress={() => Linking.openURL('https://www.cedarlane.health/legal/privacy')}>Privacy policy</Text>
    </View>
  );
}
