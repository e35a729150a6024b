import { View } from 'react-native';
import { PrivacyLink } from '../components/PrivacyLink';

export default function About() {
  return (
    <View>
      <PrivacyLink />
    </View>
  );
}
