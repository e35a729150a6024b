import { useEffect, useState } from 'react';
import { ScrollView } from 'react-native';
import { SectionCard } from '../src/components/SectionCard';
import { buildSummary } from '../src/summary/buildSummary';
import type { SummarySection } from '../src/summary/types';

export default function Summary() {
  const [sections, setSections] = useState<SummarySection[]>([]);

  useEffect(() => {
    buildSummary().then(setSections);
  }, []);

  return (
    <ScrollView>
      {sections.map((section) => (
        <SectionCard key={section.heading} section={section} />
      ))}
    </ScrollView>
  );
}
