import { requireNativeModule } from 'expo';

export type Procedure = { id: string; name: string };

type ProceduresModule = { load(): Promise<Procedure[]> };

export default requireNativeModule<ProceduresModule>('Procedures');
