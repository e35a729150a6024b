import { Button, Linking, View } from 'react-native';
import { useHeader } from '../navigation/useHeader';

export function AboutScreen() {
  useHeader({ title: 'About' });
  return (
    <View style={{ padding: 24 }}>
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.vetch-pages.com/privacy')} />
    </View>
  );
}
