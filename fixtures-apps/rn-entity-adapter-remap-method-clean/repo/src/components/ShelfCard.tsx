import React, { useEffect } from 'react';
import { Text, View } from 'react-native';
import { useAppDispatch, useAppSelector } from '../store';
import { loadShelf, shelfSelectors } from '../store/shelfSlice';

interface Props {
  title: string;
  identifier: string;
}

export function ShelfCard({ title, identifier }: Props) {
  const dispatch = useAppDispatch();
  const shelf = useAppSelector((state) => shelfSelectors.selectById(state.shelves, identifier));

  useEffect(() => {
    dispatch(loadShelf(identifier));
  }, [dispatch, identifier]);

  return (
    <View>
      <Text>{title}</Text>
      {shelf?.rows.map((row) => <Text key={row.id}>{row.title}</Text>)}
    </View>
  );
}
