// asks: immunization medication | reads: immunization medication
// a visitor over nodes whose type is a parameter property
import {
  type ClinicalTypeIdentifier,
  queryClinicalRecords,
  requestAuthorization,
} from '@react-native-healthkit/health-records';
import { useEffect } from 'react';
import { Text } from 'react-native';

interface Visitor { heading(node: Heading): void; shelf(node: Shelf): void }

class Heading {
  constructor(readonly title: string) {}
  accept(visitor: Visitor) { visitor.heading(this); }
}

class Shelf {
  constructor(readonly type: ClinicalTypeIdentifier) {}
  accept(visitor: Visitor) { visitor.shelf(this); }
}

class TypeCollector implements Visitor {
  readonly types: ClinicalTypeIdentifier[] = [];
  heading() {}
  shelf(node: Shelf) { this.types.push(node.type); }
}

const page = [
  new Heading('School trip'),
  new Shelf('HKClinicalTypeIdentifierImmunizationRecord'),
  new Shelf('HKClinicalTypeIdentifierMedicationRecord'),
];

async function load() {
  const collector = new TypeCollector();
  page.forEach((node) => node.accept(collector));
  await requestAuthorization(collector.types);
  for (const type of collector.types) await queryClinicalRecords(type, { limit: 10 });
}

export default function App() {
  useEffect(() => void load(), []);
  return <Text>School trip</Text>;
}
