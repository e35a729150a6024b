import React from 'react';
import { Button, Linking } from 'react-native';
import { TitleList } from '../components/TitleList';
import { titlesOf } from '../records/archive';
import { SHELVES } from '../records/shelves';

export function ShotsScreen() {
  return (
    <>
      <TitleList source={titlesOf(SHELVES.shots)} />
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.mulberry.health/legal/privacy')} />
    </>
  );
}
