import { useStore } from '@nanostores/react';
import { Link } from 'expo-router';
import { useEffect } from 'react';
import { ActivityIndicator, Text, View } from 'react-native';
import { $session, turnTo } from '../src/stores/session';
import { refreshVitals } from '../src/stores/vitals';

export default function Start() {
  const { headline, isLoading } = useStore($session);
  useEffect(() => {
    turnTo('start');
    void refreshVitals();
  }, []);
  return (
    <View>
      {isLoading ? <ActivityIndicator /> : <Text>{headline || 'Nothing yet'}</Text>}
      <Link href="/all">All vital signs</Link>
      <Link href="https://www.nightjar.health/privacy">Privacy policy</Link>
    </View>
  );
}
