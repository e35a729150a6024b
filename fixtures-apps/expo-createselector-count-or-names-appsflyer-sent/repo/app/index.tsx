import { useEffect } from 'react';
import { Linking, Text, View } from 'react-native';
import { useDispatch, useSelector } from 'react-redux';
import { homeShown } from '../lib/attribution';
import type { AppDispatch } from '../store';
import { loadShots, selectShotCount, selectShotNames } from '../store/shots';

export default function Home() {
  const dispatch = useDispatch<AppDispatch>();
  const count = useSelector(selectShotCount);
  const names = useSelector(selectShotNames);

  useEffect(() => {
    dispatch(loadShots());
  }, [dispatch]);

  useEffect(() => {
    if (count > 0) homeShown(names);
  }, [count, names]);

  return (
    <View>
      <Text>{names}</Text>
      <Text onPress={() => Linking.openURL('https://claryrecords.app/privacy')}>Privacy policy</Text>
    </View>
  );
}
