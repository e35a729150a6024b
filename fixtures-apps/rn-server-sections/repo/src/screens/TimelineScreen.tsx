import { QueryClient, QueryClientProvider, useQueries, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { FlatList, Text } from 'react-native';
import { fetchSections } from '../api/sections';
import { requestAccess } from '../health/access';
import { sectionQuery } from '../health/queries';

const client = new QueryClient();

function Timeline() {
  const { data: sections = [] } = useQuery({ queryKey: ['sections'], queryFn: fetchSections });
  const records = useQueries({ queries: sections.map(sectionQuery), combine: (all) => all.flatMap((one) => one.data ?? []) });
  return <FlatList data={records} keyExtractor={(r) => r.uuid} renderItem={({ item }) => <Text>{item.displayName}</Text>} />;
}

export function TimelineScreen() {
  useEffect(() => {
    void requestAccess();
  }, []);
  return (
    <QueryClientProvider client={client}>
      <Timeline />
    </QueryClientProvider>
  );
}
