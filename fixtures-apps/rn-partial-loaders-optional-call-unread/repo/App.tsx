import { SafeAreaView } from 'react-native';
import { CardScreen } from './src/card/CardScreen';

export default function App() {
  return (
    <SafeAreaView>
      <CardScreen />
    </SafeAreaView>
  );
}
