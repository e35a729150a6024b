import { useState } from 'react';
import { connect } from '../access/connect';
import { readAllergies, readLabs, readVitals } from './records';
import { weekOf } from './weekOf';

export function useCheckup() {
  const [lines, setLines] = useState<string[]>([]);
  const week = weekOf(new Date(2026, 3, 6), new Date());

  const prepare = async () => {
    if (!(await connect())) return;
    const allergies = await readAllergies();
    const labs = await readLabs();
    const vitals = await readVitals();
    setLines([...allergies, ...labs, ...vitals].map((record) => record.displayName));
  };

  return { lines, week, prepare };
}
