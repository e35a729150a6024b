import { init } from '@amplitude/analytics-react-native';
import { Stack } from 'expo-router';

init('a81c20');

export default function Layout() {
  return <Stack />;
}
