import { useEffect, useState } from 'react';
import { Text, View } from 'react-native';

import type { NativeRecord } from './native/TernRecords';
import { source, type SourceName } from './sources/registry';

export function SourceSection({ name }: { name: SourceName }) {
  const [rows, setRows] = useState<NativeRecord[]>([]);
  useEffect(() => {
    source(name).read().then(setRows);
  }, [name]);
  return (
    <View>
      <Text>{source(name).heading}</Text>
      {rows.map((row) => (
        <Text key={row.id}>{row.title}</Text>
      ))}
    </View>
  );
}
