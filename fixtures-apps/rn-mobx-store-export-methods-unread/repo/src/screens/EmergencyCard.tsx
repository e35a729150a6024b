import React, { useEffect } from 'react';
import { observer } from 'mobx-react-lite';
import { Button, Linking, ScrollView } from 'react-native';
import { CardSection } from '../components/CardSection';
import { emergencyCard } from '../stores/EmergencyCardStore';

export const EmergencyCard = observer(() => {
  useEffect(() => {
    emergencyCard.prepare();
  }, []);

  return (
    <ScrollView>
      <CardSection title="Allergies" lines={emergencyCard.allergies} />
      <CardSection title="Conditions" lines={emergencyCard.conditions} />
      <CardSection title="Medications" lines={emergencyCard.medications} />
      <Button title="Privacy" onPress={() => Linking.openURL('https://www.tidewater.health/legal/privacy')} />
    </ScrollView>
  );
});
