import React from 'react';
import { Button, Linking, ScrollView, Text } from 'react-native';
import { SchoolRecords } from '../native/SchoolRecords';
import { useNames } from '../queries/useNames';

export function SchoolForm() {
  const allergies = useNames(SchoolRecords.allergy);
  const shots = useNames(SchoolRecords.immunization);
  const conditions = useNames(SchoolRecords.condition);

  return (
    <ScrollView>
      <Text>Allergies the teacher must know</Text>
      {allergies.data?.map((name) => <Text key={name}>{name}</Text>)}
      <Text>Vaccinations</Text>
      {shots.data?.map((name) => <Text key={name}>{name}</Text>)}
      <Text>Long-term conditions</Text>
      {conditions.data?.map((name) => <Text key={name}>{name}</Text>)}
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.saltmarsh.health/legal/privacy')} />
    </ScrollView>
  );
}
