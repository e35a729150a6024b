import { Linking, Pressable, Text, View } from 'react-native';

import { privacyPolicy } from '../src/lib/links';

export default function About() {
  return (
    <View style={{ padding: 16, gap: 12 }}>
      <Text>Cormorant keeps your records on this phone.</Text>
      <Pressable onPress={() => Linking.openURL(privacyPolicy)}>
        <Text>Privacy policy</Text>
      </Pressable>
    </View>
  );
}
