// asks: allergy immunization procedure | reads: allergy immunization procedure
// chips in an accordion of react-native-paper, groups are nested objects
import { useEffect, useState } from 'react';
import { Chip, List, PaperProvider } from 'react-native-paper';
import { type ClinicalTypeIdentifier, queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';

const groups: Record<string, Record<string, ClinicalTypeIdentifier>> = {
  Safety: { Allergies: 'HKClinicalTypeIdentifierAllergyRecord', Vaccines: 'HKClinicalTypeIdentifierImmunizationRecord' },
  Hospital: { Surgeries: 'HKClinicalTypeIdentifierProcedureRecord' },
};

export default function App() {
  const [picked, setPicked] = useState<ClinicalTypeIdentifier>();

  useEffect(() => {
    requestAuthorization(Object.values(groups).flatMap((group) => Object.values(group)));
  }, []);

  useEffect(() => {
    if (picked) queryClinicalRecords(picked, { limit: 30 }).then((records) => console.log(records.length));
  }, [picked]);

  return (
    <PaperProvider>
      {Object.entries(groups).map(([title, group]) => (
        <List.Accordion key={title} title={title}>
          {Object.entries(group).map(([label, type]) => (
            <Chip key={label} selected={picked === type} onPress={() => setPicked(type)}>{label}</Chip>
          ))}
        </List.Accordion>
      ))}
    </PaperProvider>
  );
}
