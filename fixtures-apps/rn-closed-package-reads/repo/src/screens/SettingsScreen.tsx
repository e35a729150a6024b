import { Linking, Pressable, Text } from 'react-native';

const PRIVACY_POLICY = 'https://www.tamarack.health/legal/privacy';

export function SettingsScreen() {
  return (
    <Pressable onPress={() => Linking.openURL(PRIVACY_POLICY)}>
      <Text>Privacy policy</Text>
    </Pressable>
  );
}
