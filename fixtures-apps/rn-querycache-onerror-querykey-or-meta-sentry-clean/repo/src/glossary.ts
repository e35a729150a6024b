/** The glossary is part of the app; nothing is looked up online. */
const glossary: Record<string, string> = {
  hemoglobin: 'Carries oxygen in the blood.',
  glucose: 'The sugar in the blood.',
};

export async function explain(title: string): Promise<string> {
  const text = glossary[title.toLowerCase()];
  if (!text) throw new Error('no entry');
  return text;
}
