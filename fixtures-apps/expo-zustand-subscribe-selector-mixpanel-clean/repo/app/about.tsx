import { Button, Linking, View } from 'react-native';

const PRIVACY_POLICY = 'https://thimble.health/privacy';

export default function About() {
  return (
    <View>
      <Button title="Privacy policy" onPress={() => Linking.openURL(PRIVACY_POLICY)} />
    </View>
  );
}
