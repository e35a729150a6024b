// asks: condition vitalSign | reads: condition vitalSign
// a context carries the selection between two siblings, Pressables in a map set it
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { Pressable, Text } from 'react-native';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const kinds: [string, ClinicalTypeIdentifier][] = [['Conditions', 'HKClinicalTypeIdentifierConditionRecord'], ['Vitals', 'HKClinicalTypeIdentifierVitalSignRecord']];
const Selection = createContext({ index: 0, select: (_: number) => {} });

function SelectionProvider({ children }: { children: ReactNode }) {
  const [index, select] = useState(0);
  return <Selection.Provider value={{ index, select }}>{children}</Selection.Provider>;
}

function Choices() {
  const { select } = useContext(Selection);
  return kinds.map(([name], index) => (
    <Pressable key={name} onPress={() => select(index)}><Text>{name}</Text></Pressable>
  ));
}

function Records() {
  const [, type] = kinds[useContext(Selection).index];
  const [count, setCount] = useState(0);
  useEffect(() => {
    queryClinicalRecords(type, { limit: 0 }).then((found) => setCount(found.length));
  }, [type]);
  return <Text>{count}</Text>;
}

export default function App() {
  useEffect(() => void requestAuthorization(kinds.map(([, type]) => type)), []);
  return <SelectionProvider><Choices /><Records /></SelectionProvider>;
}
