import { useQuery } from '@tanstack/react-query';
import { Text } from 'react-native';
import { explain } from './glossary';

export function ExplanationCard({ title }: { title: string }) {
  const { data } = useQuery({
    queryKey: ['explanation', title],
    meta: { name: 'explanation' },
    queryFn: () => explain(title),
  });
  return <Text>{data ?? ''}</Text>;
}
