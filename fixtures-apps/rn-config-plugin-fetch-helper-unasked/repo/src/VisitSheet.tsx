import React, { useEffect, useState } from 'react';
import { ScrollView, Text } from 'react-native';
import { authorize } from './healthkit/authorize';
import { fetchRecords, type RecordSummary } from './healthkit/fetchRecords';
import { ClinicalTypes } from './healthkit/types';

export function VisitSheet() {
  const [allergies, setAllergies] = useState<RecordSummary[]>([]);
  const [conditions, setConditions] = useState<RecordSummary[]>([]);
  const [procedures, setProcedures] = useState<RecordSummary[]>([]);

  useEffect(() => {
    const load = async () => {
      await authorize();
      setAllergies(await fetchRecords(ClinicalTypes.allergies));
      setConditions(await fetchRecords(ClinicalTypes.conditions));
      setProcedures(await fetchRecords(ClinicalTypes.procedures, 10));
    };
    load();
  }, []);

  return (
    <ScrollView>
      <Text>Allergies</Text>
      {allergies.map((record) => <Text key={record.id}>{record.title}</Text>)}
      <Text>Conditions</Text>
      {conditions.map((record) => <Text key={record.id}>{record.title}</Text>)}
      <Text>Procedures</Text>
      {procedures.map((record) => <Text key={record.id}>{record.title}</Text>)}
    </ScrollView>
  );
}
