// asks: immunization procedure vitalSign | reads: immunization procedure vitalSign
// FlatList rows with an i18n key beside the type, renderItem reads the row's
import { useTranslation } from 'react-i18next';
import { FlatList, Pressable, Text } from 'react-native';
import AppleHealthKit from 'react-native-health';

const rows = [
  { titleKey: 'tabs.shots', type: 'ImmunizationRecord' },
  { titleKey: 'tabs.surgeries', type: 'ProcedureRecord' },
  { titleKey: 'tabs.vitals', type: 'VitalSignRecord' },
];

function connect() {
  const read = rows.map(({ type }) => type);
  AppleHealthKit.initHealthKit({ permissions: { read, write: [] } }, (error) => {
    if (error) console.warn(error);
  });
}

function open(type) {
  const startDate = new Date(2011, 0, 1).toISOString();
  AppleHealthKit.getClinicalRecords({ startDate, type }, (error, records) => {
    if (!error) console.log(records.length);
  });
}

export default function App() {
  const { t } = useTranslation();

  return (
    <FlatList
      data={rows}
      keyExtractor={(row) => row.titleKey}
      ListHeaderComponent={<Text onPress={connect}>{t('connect')}</Text>}
      renderItem={({ item }) => (
        <Pressable onPress={() => open(item.type)}>
          <Text>{t(item.titleKey)}</Text>
        </Pressable>
      )}
    />
  );
}
