import React from 'react';
import { RecordList } from '../components/RecordList';
import { ClinicalType } from '../health/types';
import { useRecords } from '../health/useRecords';

export function AllergiesScreen() {
  const { records, loading } = useRecords(ClinicalType.allergies);
  return <RecordList records={records} loading={loading} empty="No allergies on file" />;
}
