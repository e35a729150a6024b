import React from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { useAccess, useSection } from './useSection';

export function VisitScreen() {
  const access = useAccess();
  const granted = access.data === true;
  const labs = useSection('labs', granted);
  const medicines = useSection('medicines', granted);
  const conditions = useSection('conditions', granted);

  return (
    <ScrollView>
      <Text>Conditions</Text>
      {conditions.data?.map((title) => <Text key={title}>{title}</Text>)}
      <Text>Medicines</Text>
      {medicines.data?.map((title) => <Text key={title}>{title}</Text>)}
      <Text>Inflammation markers and other results</Text>
      {labs.data?.map((title, index) => <Text key={index}>{title}</Text>)}
      <Text onPress={() => Linking.openURL('https://www.rowanberry.health/legal/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
