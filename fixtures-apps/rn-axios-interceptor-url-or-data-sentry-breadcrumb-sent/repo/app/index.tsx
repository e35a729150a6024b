import { useState } from 'react';
import { Button, Linking, View } from 'react-native';
import { shareWithPractice } from '../src/practice';

export default function Home() {
  const [sent, setSent] = useState(0);
  return (
    <View>
      <Button title={`Share with my practice (${sent})`} onPress={async () => setSent(await shareWithPractice())} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.rowan-practice.com/privacy')} />
    </View>
  );
}
