import { useEffect } from 'react';
import { Linking, Text } from 'react-native';
import { PRIVACY, ask } from '@/lib/ask';
import { useLabs } from '@/hooks/useLabs';
export default function Home() {
  useEffect(() => { ask(); }, []);
  const labs = useLabs();
  return <Text onPress={() => Linking.openURL(PRIVACY)}>{labs.data?.length}</Text>;
}
