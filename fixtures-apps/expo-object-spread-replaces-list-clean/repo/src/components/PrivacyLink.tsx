import { Linking, Text } from 'react-native';

export const PrivacyLink = () => (
  <Text accessibilityRole="link" onPress={() => Linking.openURL('https://osier-midwives.org/privacy')}>
    Privacy policy
  </Text>
);
