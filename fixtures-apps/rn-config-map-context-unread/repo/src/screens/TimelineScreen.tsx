import { useEffect } from 'react';
import { SectionList, Text } from 'react-native';
import { HOME_SECTIONS, SECTIONS } from '../config/sections';
import { useRecords } from '../health/RecordsContext';

export function TimelineScreen() {
  const { records, connect } = useRecords();
  useEffect(() => {
    void connect();
  }, [connect]);

  const sections = HOME_SECTIONS.map((id) => ({ title: SECTIONS[id].title, data: records[id] ?? [] }));
  return (
    <SectionList
      sections={sections}
      keyExtractor={(record) => record.uuid}
      renderSectionHeader={({ section }) => <Text>{section.title}</Text>}
      renderItem={({ item }) => <Text>{item.displayName}</Text>}
    />
  );
}
