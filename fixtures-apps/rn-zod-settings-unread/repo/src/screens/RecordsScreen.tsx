import { ScrollView, Text, View } from 'react-native';
import { useAccess } from '../health/useAccess';
import { useTabRecords } from '../health/useTabRecords';
import { recordSettings } from '../settings/records';
import type { Tab } from '../settings/schema';

function TabSection({ tab, enabled }: { tab: Tab; enabled: boolean }) {
  const records = useTabRecords(tab, enabled);
  return (
    <View>
      <Text>{tab.title}</Text>
      {records.map((record) => (
        <Text key={record.uuid}>{record.displayName}</Text>
      ))}
    </View>
  );
}

export function RecordsScreen() {
  const enabled = useAccess();
  return (
    <ScrollView>
      {recordSettings.tabs.map((tab) => (
        <TabSection key={tab.title} tab={tab} enabled={enabled} />
      ))}
    </ScrollView>
  );
}
