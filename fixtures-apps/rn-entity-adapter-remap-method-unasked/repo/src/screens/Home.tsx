import React, { useEffect } from 'react';
import { Button, Linking, ScrollView } from 'react-native';
import { ShelfCard } from '../components/ShelfCard';
import { useAppDispatch, useAppSelector } from '../store';
import { connectShelves } from '../store/shelfSlice';

export function Home() {
  const dispatch = useAppDispatch();
  const connected = useAppSelector((state) => state.shelves.connected);

  useEffect(() => {
    dispatch(connectShelves());
  }, [dispatch]);

  return (
    <ScrollView>
      {connected && (
        <>
          <ShelfCard title="Lab results" identifier="HKClinicalTypeIdentifierLabResultRecord" />
          <ShelfCard title="Vital signs" identifier="HKClinicalTypeIdentifierVitalSignRecord" />
          <ShelfCard title="My insurance" identifier="HKClinicalTypeIdentifierCoverageRecord" />
        </>
      )}
      <Button title="Privacy policy" onPress={() => Linking.openURL('https://www.harbourlight.health/legal/privacy')} />
    </ScrollView>
  );
}
