// a custom hook that returns an object with records, status and a refresh function
import { useCallback, useEffect, useMemo, useState } from 'react';
import { RefreshControl, ScrollView, Text } from 'react-native';
import appsFlyer from 'react-native-appsflyer';
import { queryClinicalRecords, requestAuthorization, type ClinicalRecord } from '@react-native-healthkit/health-records';

const CONDITION = 'HKClinicalTypeIdentifierConditionRecord';

function useConditions() {
  const [records, setRecords] = useState<readonly ClinicalRecord[]>([]);
  const [status, setStatus] = useState<'idle' | 'loading' | 'ready'>('idle');

  const refresh = useCallback(async () => {
    setStatus('loading');
    await requestAuthorization([CONDITION]);
    setRecords(await queryClinicalRecords(CONDITION, { limit: 0 }));
    setStatus('ready');
  }, []);

  const byYear = useMemo(
    () =>
      records.reduce<Record<string, string[]>>((groups, record) => {
        const year = String(record.startDate.getFullYear());
        return { ...groups, [year]: [...(groups[year] ?? []), record.displayName] };
      }, {}),
    [records],
  );
  return { byYear, status, refresh };
}

export default function Conditions() {
  const { byYear, status, refresh } = useConditions();

  useEffect(() => {
    refresh();
  }, [refresh]);

  useEffect(() => {
    appsFlyer.logEvent('status', { value: status });
    const recent = byYear['2026']?.[0];
    if (recent) appsFlyer.logEvent('condition', { value: recent }); // leak: clinical-data-to-advertising
  }, [byYear, status]);

  return (
    <ScrollView refreshControl={<RefreshControl refreshing={status === 'loading'} onRefresh={refresh} />}>
      {Object.entries(byYear).map(([year, names]) => <Text key={year}>{`${year}: ${names.join(', ')}`}</Text>)}
    </ScrollView>
  );
}
