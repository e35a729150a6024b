import React, { useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { LiverRecords } from './LiverRecords';
import { fib4 } from './fib4';

const records = new LiverRecords();

export function LiverScreen() {
  const [rows, setRows] = useState<string[]>([]);

  useEffect(() => {
    async function open() {
      await records.connect();
      const [values, medications] = await Promise.all([
        records.load('values'),
        records.load('medications'),
      ]);
      setRows([...values, ...medications]);
    }
    open();
  }, []);

  return (
    <ScrollView>
      {rows.map((row, index) => (
        <Text key={index}>{row}</Text>
      ))}
      <Text>{`Example FIB-4: ${fib4(54, 38, 31, 210).toFixed(2)}`}</Text>
      <Text onPress={() => Linking.openURL('https://hepar-clinic.org/privacy')}>Privacy Policy</Text>
    </ScrollView>
  );
}
