export type Side = 'owner' | 'medications' | 'allergies' | 'insurance';

export interface Face {
  side: Side;
  lines: string[];
}

export const TITLES: Record<Side, string> = {
  owner: 'Owner',
  medications: 'Medications',
  allergies: 'Allergies',
  insurance: 'Insurance',
};

/** The sides of the card, in the order in which they are printed. */
export const PRINTED: readonly Side[] = ['owner', 'medications', 'allergies', 'insurance'];
