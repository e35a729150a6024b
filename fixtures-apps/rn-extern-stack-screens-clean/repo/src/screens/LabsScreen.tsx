import React from 'react';
import { RecordList } from '../components/RecordList';
import { ClinicalType } from '../health/types';
import { useRecords } from '../health/useRecords';

export function LabsScreen() {
  const { records, loading } = useRecords(ClinicalType.labs);
  return <RecordList records={records} loading={loading} empty="No results on file" />;
}
