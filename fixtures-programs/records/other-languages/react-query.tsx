// React Query: useQuery with select, and data read from the cache by key
import { useEffect } from 'react';
import { Text } from 'react-native';
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { track } from '@amplitude/analytics-react-native';
import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const PROCEDURE = 'HKClinicalTypeIdentifierProcedureRecord';
const client = new QueryClient();

const fetchProcedures = async () => {
  await requestAuthorization([PROCEDURE]);
  return queryClinicalRecords(PROCEDURE, { limit: 10 });
};
const fetchTips = async () => (await fetch('https://content.tansy.care/tips')).json() as Promise<string[]>;

function Home() {
  const procedures = useQuery({
    queryKey: ['procedures'],
    queryFn: fetchProcedures,
    select: (rows) => rows.map((row) => row.displayName),
  });
  const tips = useQuery({ queryKey: ['tips'], queryFn: fetchTips });

  useEffect(() => {
    if (procedures.data) track('seen', { what: procedures.data[0] }); // leak: clinical-data-to-third-party
    if (tips.data) track('seen', { what: tips.data[0] });
  }, [procedures.data, tips.data]);

  const leave = () => {
    track('left', { tip: client.getQueryData<string[]>(['tips'])?.at(0) });
  };

  return <Text onPress={leave}>{procedures.data?.join(', ')}</Text>;
}

export default () => <QueryClientProvider client={client}><Home /></QueryClientProvider>;
