import { useEffect, useState } from 'react';
import { Button, FlatList, Text } from 'react-native';
import type { ScreenProps } from '../navigation/params';
import { useHeader } from '../navigation/useHeader';
import { readProcedures, type Procedure } from '../procedures/procedures';

export function ListScreen({ navigation }: ScreenProps<'List'>) {
  const [procedures, setProcedures] = useState<Procedure[]>([]);
  useHeader({ title: 'Procedures' });

  useEffect(() => {
    readProcedures().then(setProcedures);
  }, []);

  return (
    <FlatList
      data={procedures}
      keyExtractor={(procedure) => procedure.key}
      renderItem={({ item }) => (
        <Text onPress={() => navigation.navigate('Procedure', { procedure: item })}>{item.label}</Text>
      )}
      ListFooterComponent={<Button title="About" onPress={() => navigation.navigate('About')} />}
    />
  );
}
