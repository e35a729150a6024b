import React from 'react';
import { ActivityIndicator, ScrollView } from 'react-native';
import { RecordGroup } from '../components/RecordGroup';
import { useRecords } from '../hooks/useRecords';

export function RecordsScreen() {
  const { labs, medications, shots, loading } = useRecords();
  if (loading) return <ActivityIndicator />;
  return (
    <ScrollView>
      <RecordGroup title="Lab results" records={labs} />
      <RecordGroup title="Medications" records={medications} />
      <RecordGroup title="Vaccinations" records={shots} />
    </ScrollView>
  );
}
