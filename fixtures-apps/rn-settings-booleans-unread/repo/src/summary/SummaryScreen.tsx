import React, { useEffect, useState } from 'react';
import { ScrollView, Text, TextInput } from 'react-native';
import { loadSummary, type Summary } from '../health/loadSummary';
import { requestAccess } from '../health/requestAccess';
import { useSettings } from '../settings/SettingsContext';

export function SummaryScreen() {
  const { settings } = useSettings();
  const [summary, setSummary] = useState<Summary>({ labs: [], allergies: [], vitals: [] });
  const [memberNumber, setMemberNumber] = useState('');

  useEffect(() => {
    requestAccess(settings)
      .then(() => loadSummary(settings))
      .then(setSummary);
  }, [settings]);

  return (
    <ScrollView>
      {[...summary.labs, ...summary.allergies, ...summary.vitals].map((name, index) => (
        <Text key={index}>{name}</Text>
      ))}
      {settings.insurance && (
        <TextInput placeholder="Member number" value={memberNumber} onChangeText={setMemberNumber} />
      )}
    </ScrollView>
  );
}
