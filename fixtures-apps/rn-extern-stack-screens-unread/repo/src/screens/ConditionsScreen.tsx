import React from 'react';
import { RecordList } from '../components/RecordList';
import { ClinicalType } from '../health/types';
import { useRecords } from '../health/useRecords';

export function ConditionsScreen() {
  const { records, loading } = useRecords(ClinicalType.conditions);
  return <RecordList records={records} loading={loading} empty="No diagnoses on file" />;
}
