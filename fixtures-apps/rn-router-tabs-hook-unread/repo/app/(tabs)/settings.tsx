import { Linking, Text, View } from 'react-native';
import { HEALTH_RECORD_TYPES, PRIVACY_URL } from '../../lib/permissions';

export default function SettingsTab() {
  return (
    <View>
      <Text>{HEALTH_RECORD_TYPES.length} kinds of records are shared with Larkspur.</Text>
      <Text onPress={() => Linking.openURL(PRIVACY_URL)}>Privacy policy</Text>
    </View>
  );
}
