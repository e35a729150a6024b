import type { ClinicalTypeIdentifier } from '@react-native-healthkit/health-records';
import { z } from 'zod';

const Section = z.object({
  title: z.string(),
  type: z.string().transform((type) => type as ClinicalTypeIdentifier),
});
export type Section = z.infer<typeof Section>;

export async function fetchSections(): Promise<Section[]> {
  const response = await fetch('https://api.lupin.health/v2/sections');
  return z.array(Section).parse(await response.json());
}
