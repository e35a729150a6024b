import { Linking, Pressable, Text, View } from 'react-native';
import { colors } from '../src/theme';

export default function Settings() {
  return (
    <View style={{ padding: 24, backgroundColor: colors.paper }}>
      <Pressable onPress={() => Linking.openURL('https://teasel-app.care/legal/privacy')}>
        <Text>Privacy policy</Text>
      </Pressable>
    </View>
  );
}
