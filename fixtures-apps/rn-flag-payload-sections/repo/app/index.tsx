import { ScrollView, Text, View } from 'react-native';

import { useSheet } from '../src/records/useSheet';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function SheetScreen() {
  const sheet = useSheet();
  return (
    <ScrollView>
      {sheet.map(({ heading, records }) => (
        <View key={heading}>
          <Text>{heading}</Text>
          {records.map((record) => (
            <Text key={record.id}>{record.displayName}</Text>
          ))}
        </View>
      ))}
      <PrivacyLink />
    </ScrollView>
  );
}
