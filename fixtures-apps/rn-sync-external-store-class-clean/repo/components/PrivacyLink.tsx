import { Linking, Text } from 'react-native';

export function PrivacyLink() {
  return <Text onPress={() => Linking.openURL('https://wrenfield.org/legal/privacy')}>Privacy policy</Text>;
}
