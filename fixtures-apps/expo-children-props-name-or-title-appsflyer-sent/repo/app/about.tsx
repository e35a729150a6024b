import { Linking, Text, View } from 'react-native';

export default function About() {
  return (
    <View>
      <Text>Avocet keeps what it reads on this phone.</Text>
      <Text onPress={() => Linking.openURL('https://www.avocet.health/legal/privacy')}>Privacy policy</Text>
    </View>
  );
}
