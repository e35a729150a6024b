import * as WebBrowser from 'expo-web-browser';
import { Pressable, Text } from 'react-native';

export function PrivacyLink() {
  return (
    <Pressable onPress={() => WebBrowser.openBrowserAsync('https://www.ferrule.health/legal/privacy')}>
      <Text>Privacy policy</Text>
    </Pressable>
  );
}
