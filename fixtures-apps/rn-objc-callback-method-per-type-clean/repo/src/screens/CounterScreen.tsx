import React, { useState } from 'react';
import { Alert, Button, Linking, ScrollView } from 'react-native';
import { Block } from '../components/Block';
import { allergies, connect, medicines, plans } from '../counter';

interface CounterCard {
  medicines: string[];
  allergies: string[];
  plans: string[];
}

export function CounterScreen() {
  const [card, setCard] = useState<CounterCard>();

  const show = async () => {
    try {
      await connect();
      setCard({ medicines: await medicines(), allergies: await allergies(), plans: await plans() });
    } catch {
      Alert.alert('Your records could not be read.');
    }
  };

  return (
    <ScrollView>
      <Button title="Show at the counter" onPress={show} />
      {card && (
        <>
          <Block title="Medicines" names={card.medicines} />
          <Block title="Allergies" names={card.allergies} />
          {card.plans.length > 0 && <Block title="Insurance" names={card.plans} />}
        </>
      )}
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.apotek.health/legal/privacy')} />
    </ScrollView>
  );
}
