// asks: condition labResult | reads: condition labResult
// a context made by a factory, its value is the list of types
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { createContext, useContext, useEffect, useState } from 'react';
import { Text } from 'react-native';

function makeContext<T>(name: string) {
  const Context = createContext<T | null>(null);
  const useValue = () => {
    const value = useContext(Context);
    if (value === null) throw new Error(`${name} is missing`);
    return value;
  };
  return [Context.Provider, useValue] as const;
}

const [TypesProvider, useTypes] = makeContext<ClinicalTypeIdentifier[]>('Types');

const chartTypes: ClinicalTypeIdentifier[] = [
  'HKClinicalTypeIdentifierConditionRecord',
  'HKClinicalTypeIdentifierLabResultRecord',
];

function Chart() {
  const types = useTypes();
  const [names, setNames] = useState<string[]>([]);

  useEffect(() => {
    requestAuthorization(types)
      .then(() => Promise.all(types.map((type) => queryClinicalRecords(type, { limit: 10 }))))
      .then((lists) => setNames(lists.flat().map((record) => record.displayName)));
  }, [types]);

  return <Text>{names.join('\n')}</Text>;
}

export default function App() {
  return <TypesProvider value={chartTypes}><Chart /></TypesProvider>;
}
