import { Linking, Text } from 'react-native';

export function Footer() {
  return <Text onPress={() => Linking.openURL('https://www.campion-health.org/privacy')}>Privacy policy</Text>;
}
