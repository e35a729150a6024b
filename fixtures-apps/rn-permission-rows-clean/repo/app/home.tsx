import { useEffect, useState } from 'react';
import { Linking, SectionList, Text } from 'react-native';
import { loadSections, type LoadedSection } from '../src/records/loadSections';

export default function Home() {
  const [sections, setSections] = useState<LoadedSection[]>([]);

  useEffect(() => {
    loadSections().then(setSections);
  }, []);

  return (
    <SectionList
      sections={sections}
      keyExtractor={(item, index) => `${item}-${index}`}
      renderSectionHeader={({ section }) => <Text>{section.title}</Text>}
      renderItem={({ item }) => <Text>{item}</Text>}
      ListFooterComponent={
        <Text onPress={() => Linking.openURL('https://www.brightleaf.health/legal/privacy')}>Privacy policy</Text>
      }
    />
  );
}
