// asks: allergy immunization medication | reads: allergy immunization medication
// react-query: the type travels in the query key to the query function
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { QueryClient, QueryClientProvider, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { Text } from 'react-native';

const types: ClinicalTypeIdentifier[] = [
  'HKClinicalTypeIdentifierAllergyRecord',
  'HKClinicalTypeIdentifierImmunizationRecord',
  'HKClinicalTypeIdentifierMedicationRecord',
];

const recordsOptions = (type: ClinicalTypeIdentifier, enabled: boolean) =>
  queryOptions({
    queryKey: ['records', type] as const,
    queryFn: ({ queryKey: [, wanted] }) => queryClinicalRecords(wanted, { limit: 10 }),
    enabled,
  });

function Chart() {
  const access = useQuery({
    queryKey: ['access', types] as const,
    queryFn: ({ queryKey }) => requestAuthorization(queryKey[1]),
  });
  const results = useQueries({ queries: types.map((type) => recordsOptions(type, access.isSuccess)) });
  const names = results.flatMap(({ data }) => data?.map((record) => record.displayName) ?? []);
  return <Text>{names.join('\n')}</Text>;
}

const client = new QueryClient();

export default function App() {
  return <QueryClientProvider client={client}><Chart /></QueryClientProvider>;
}
