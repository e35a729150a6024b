import { Text, View } from 'react-native';
import type { SummarySection } from '../summary/types';

export function SectionCard({ section }: { section: SummarySection }) {
  return (
    <View>
      <Text accessibilityRole="header">{section.heading}</Text>
      {section.lines.map((line, index) => (
        <Text key={index}>{line}</Text>
      ))}
    </View>
  );
}
