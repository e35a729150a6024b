import React from 'react';
import { TitleList } from '../components/TitleList';
import { titlesOf } from '../records/archive';
import { SHELVES } from '../records/shelves';

export function LabsScreen() {
  return <TitleList source={titlesOf(SHELVES.labs)} />;
}
