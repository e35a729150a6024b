import { FlatList, Text } from 'react-native';

import { useRecordsQuery } from '../src/records/recordsApi';
import { sections } from '../src/records/sections';

export default function GrowthScreen() {
  const { data = [] } = useRecordsQuery(sections.vaccines.type);
  return (
    <FlatList
      ListHeaderComponent={<Text>{sections.vitals.title}</Text>}
      data={data}
      renderItem={({ item }) => <Text>{item.displayName}</Text>}
    />
  );
}
