import React from 'react';
import { Button, Linking, View } from 'react-native';
import { useNavigation } from '@react-navigation/native';
import { clinicalStore } from '../health/clinicalStore';
import { ClinicalType } from '../health/types';

const READ_TYPES = [
  ClinicalType.allergies,
  ClinicalType.conditions,
  ClinicalType.labs,
];

export function HomeScreen() {
  const navigation = useNavigation<any>();

  const connect = async () => {
    if (await clinicalStore.isAvailable()) await clinicalStore.requestAccess(READ_TYPES);
  };

  return (
    <View>
      <Button title="Connect Apple Health" onPress={connect} />
      <Button title="Allergies" onPress={() => navigation.navigate('Allergies')} />
      <Button title="Diagnoses" onPress={() => navigation.navigate('Conditions')} />
      <Button title="Results" onPress={() => navigation.navigate('Labs')} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.lindmark.health/legal/privacy')} />
    </View>
  );
}
