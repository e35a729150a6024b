export interface Section {
  key: string;
  title: string;
}

export const sections: Section[] = [
  { key: 'labs', title: 'Blood tests' },
  { key: 'shots', title: 'Immunizations' },
  { key: 'procedures', title: 'Operations and procedures' },
];
