import React from 'react';
import { Linking, Text, View } from 'react-native';
import { useAllergies } from './allergies/useAllergies';

export function AllergyCard() {
  const { allergies, failed } = useAllergies();
  return (
    <View>
      <Text>My allergies</Text>
      {failed ? <Text>Could not read your records.</Text> : null}
      {allergies.map((allergy) => (
        <Text key={allergy.id}>{allergy.substance}</Text>
      ))}
      <Text onPress={() => Linking.openURL('https://www.alderbrook.health/legal/privacy')}>Privacy policy</Text>
    </View>
  );
}
