import React, { useCallback, useEffect, useState } from 'react';
import { Linking, ScrollView, Text } from 'react-native';
import { allowRecords } from '../health/allowRecords';
import { readConditions, readProcedures, readVitals } from '../health/readers';
import { Accordion } from './Accordion';
import { RecordLine } from './RecordLine';

export function VisitScreen() {
  const [conditions, setConditions] = useState([]);
  const [procedures, setProcedures] = useState([]);
  const [vitals, setVitals] = useState([]);

  useEffect(() => {
    allowRecords();
  }, []);

  const openConditions = useCallback(async () => setConditions(await readConditions()), []);
  const openProcedures = useCallback(async () => setProcedures(await readProcedures()), []);
  const openVitals = useCallback(async () => setVitals(await readVitals()), []);

  return (
    <ScrollView>
      <Accordion title="Conditions" onOpen={openConditions}>
        {conditions.map((line) => (
          <RecordLine key={line.id} line={line} />
        ))}
      </Accordion>
      <Accordion title="Procedures" onOpen={openProcedures}>
        {procedures.map((line) => (
          <RecordLine key={line.id} line={line} />
        ))}
      </Accordion>
      <Accordion title="Vital signs" onOpen={openVitals}>
        {vitals.map((line) => (
          <RecordLine key={line.id} line={line} />
        ))}
      </Accordion>
      <Text onPress={() => Linking.openURL('https://burdock.care/privacy')}>Privacy policy</Text>
    </ScrollView>
  );
}
