import { Link } from 'expo-router';
import { ScrollView, Text } from 'react-native';
import { PressMeter } from '../src/campaign/PressMeter';
import { Card } from '../src/components/Card';
import { useShots } from '../src/health/useShots';

export default function Home() {
  const { shots, selected, select } = useShots();
  return (
    <ScrollView>
      <PressMeter>
        <Card name="travel-tips" title="What to pack in your first-aid kit" />
        {shots.map((shot, index) => (
          <Card key={index} name="shot" title={shot} onPress={() => select(index)} />
        ))}
      </PressMeter>
      {selected !== null && <Text>Ask your doctor when {shots[selected]} is due again.</Text>}
      <Link href="/about">About Avocet</Link>
    </ScrollView>
  );
}
