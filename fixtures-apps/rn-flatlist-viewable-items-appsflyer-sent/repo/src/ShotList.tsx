import { useRef } from 'react';
import { FlatList, Text, type ViewToken } from 'react-native';
import { listSeen } from './attribution';
import type { Shot } from './shots';

type Seen = { viewableItems: ViewToken<Shot>[] };

export function ShotList({ shots }: { shots: Shot[] }) {
  const onViewableItemsChanged = useRef(({ viewableItems }: Seen) => {
    listSeen(viewableItems[0]?.item.name ?? '');
  }).current;

  return (
    <FlatList
      data={shots}
      keyExtractor={(shot) => shot.id}
      renderItem={({ item }) => <Text>{item.name}</Text>}
      onViewableItemsChanged={onViewableItemsChanged}
      viewabilityConfig={{ itemVisiblePercentThreshold: 80 }}
    />
  );
}
