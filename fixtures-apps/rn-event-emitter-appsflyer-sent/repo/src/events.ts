import mitt from 'mitt';

export interface Diagnosis {
  id: string;
  title: string;
}

type Events = {
  'import:finished': { diagnoses: Diagnosis[] };
  'plan:chosen': { plan: 'short' | 'long' };
};

export const events = mitt<Events>();
