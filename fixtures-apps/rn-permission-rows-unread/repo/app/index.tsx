import { requestAuthorization } from '@react-native-healthkit/health-records';
import { router } from 'expo-router';
import { Button, ScrollView, Text, View } from 'react-native';
import { CONSENT_ROWS } from '../src/consent/rows';

export default function Consent() {
  const allow = async () => {
    await requestAuthorization(CONSENT_ROWS.map((row) => row.type));
    router.replace('/home');
  };

  return (
    <ScrollView>
      {CONSENT_ROWS.map((row) => (
        <View key={row.type}>
          <Text>{row.label}</Text>
          <Text>{row.why}</Text>
        </View>
      ))}
      <Button title="Continue" onPress={allow} />
    </ScrollView>
  );
}
