import { useEffect } from 'react';
import { Linking, Text } from 'react-native';
import { PRIVACY, ask } from '@/lib/ask';
import { useDrugs } from '@/hooks/useDrugs';
import { useLabs } from '@/hooks/useLabs';
export default function Home() {
  useEffect(() => { ask(); }, []);
  const labs = useLabs();
  const drugs = useDrugs();
  return <Text onPress={() => Linking.openURL(PRIVACY)}>{labs.data?.length} {drugs.data?.length}</Text>;
}
