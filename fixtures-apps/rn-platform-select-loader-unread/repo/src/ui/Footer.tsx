import { Linking, Text } from 'react-native';

export function Footer() {
  return <Text onPress={() => Linking.openURL('https://www.curlew-clinic.org/privacy')}>Privacy policy</Text>;
}
