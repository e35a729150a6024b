import { Linking, ScrollView, Text, View } from 'react-native';
import { ExplanationCard } from '../src/ExplanationCard';
import { useLabs } from '../src/useLabs';

export default function Labs() {
  const { data = [] } = useLabs();
  return (
    <ScrollView>
      {data.map((lab) => (
        <View key={lab.id}>
          <Text>{lab.title}</Text>
          <ExplanationCard title={lab.title} />
        </View>
      ))}
      <Text onPress={() => Linking.openURL('https://saltmarsh-labs.org/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
