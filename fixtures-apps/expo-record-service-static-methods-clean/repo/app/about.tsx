import { Linking, Pressable, Text, View } from 'react-native';
import { PRIVACY_POLICY } from '../src/links';

export default function About() {
  return (
    <View>
      <Pressable onPress={() => Linking.openURL(PRIVACY_POLICY)}>
        <Text>Privacy policy</Text>
      </Pressable>
    </View>
  );
}
