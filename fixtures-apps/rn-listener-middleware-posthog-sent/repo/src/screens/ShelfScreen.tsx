import { useEffect } from 'react';
import { Linking, SectionList, Text } from 'react-native';
import { useDispatch, useSelector } from 'react-redux';
import { askForShelves, readProcedures, readShots, type Shelf } from '../health/shelves';
import { filled, opened } from '../store/shelfSlice';
import type { AppDispatch, RootState } from '../store/store';

const headings: Record<Shelf, string> = { shots: 'Shots', procedures: 'Procedures' };

export function ShelfScreen() {
  const dispatch = useDispatch<AppDispatch>();
  const { items, openId } = useSelector((state: RootState) => state.shelf);

  useEffect(() => {
    (async () => {
      await askForShelves();
      dispatch(filled({ shelf: 'shots', items: await readShots() }));
      dispatch(filled({ shelf: 'procedures', items: await readProcedures() }));
    })();
  }, [dispatch]);

  const shelves: Shelf[] = ['shots', 'procedures'];
  return (
    <SectionList
      sections={shelves.map((shelf) => ({ shelf, data: items[shelf] }))}
      keyExtractor={(item) => item.id}
      renderSectionHeader={({ section }) => <Text>{headings[section.shelf]}</Text>}
      renderItem={({ item, section }) => (
        <Text
          style={{ fontWeight: item.id === openId ? 'bold' : 'normal' }}
          onPress={() => dispatch(opened({ shelf: section.shelf, item }))}
        >
          {item.title}
        </Text>
      )}
      ListFooterComponent={
        <Text onPress={() => Linking.openURL('https://www.burnet.health/legal/privacy')}>Privacy policy</Text>
      }
    />
  );
}
