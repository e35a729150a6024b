// MMKV hooks: one key holds the open plan, one the font size
import { useEffect } from 'react';
import { Button, Text, View } from 'react-native';
import { createMMKV, useMMKVString } from 'react-native-mmkv';
import PostHog from 'posthog-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const COVERAGE = 'HKClinicalTypeIdentifierCoverageRecord';
const storage = createMMKV({ id: 'care', encryptionKey: 'k-7-oak' });
const posthog = new PostHog('phc_2f7');

export default function Coverage() {
  const [plan, setPlan] = useMMKVString('plan', storage);
  const [size, setSize] = useMMKVString('size', storage);

  useEffect(() => {
    (async () => {
      await requestAuthorization([COVERAGE]);
      const [newest] = await queryClinicalRecords(COVERAGE, { limit: 1, ascending: false });
      setPlan(newest?.displayName);
    })();
  }, [setPlan]);

  const close = () => {
    posthog.capture('closed', { size: size ?? 'm' });
    posthog.capture('closed', { plan: plan ?? '' }); // leak: clinical-data-to-third-party
  };

  return (
    <View>
      <Text>{plan}</Text>
      <Button title="Larger" onPress={() => setSize('l')} />
      <Button title="Close" onPress={close} />
    </View>
  );
}
