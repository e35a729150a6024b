import { Button, ScrollView, Text } from 'react-native';
import { useCheckup } from '../src/checkup/useCheckup';
import { PrivacyLink } from '../src/components/PrivacyLink';

export default function Checkup() {
  const { lines, week, prepare } = useCheckup();
  return (
    <ScrollView>
      <Text>{`Week ${week}`}</Text>
      <Button title="Prepare the check-up" onPress={prepare} />
      {lines.map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
      <PrivacyLink />
    </ScrollView>
  );
}
