import * as Sentry from '@sentry/react-native';
import { useSQLiteContext } from 'expo-sqlite';
import { useMemo, useState } from 'react';
import { Button, FlatList, Text, View } from 'react-native';

import { LabRepository, type LabRow } from '../src/db/LabRepository';
import { exportDiary } from '../src/export/exportDiary';
import { connect, fetchLabs } from '../src/health/labs';
import { PrivacyLink } from '../src/ui/PrivacyLink';

export default function DiaryScreen() {
  const db = useSQLiteContext();
  const repository = useMemo(() => new LabRepository(db), [db]);
  const [rows, setRows] = useState<LabRow[]>([]);

  const refresh = async () => {
    await connect();
    await repository.saveAll(await fetchLabs(new Date(2018, 0, 1)));
    const stored = await repository.all();
    setRows(stored);
    Sentry.addBreadcrumb({ category: 'diary', message: `${stored.length} rows` });
  };

  return (
    <View>
      <Button title="Refresh" onPress={refresh} />
      <FlatList data={rows} keyExtractor={(row) => row.id} renderItem={({ item }) => <Text>{item.title}</Text>} />
      <Button title="Share as CSV" onPress={() => exportDiary(rows)} />
      <PrivacyLink />
    </View>
  );
}
