import { bus } from '../events/bus';
import { importMedicines } from './importMedicines';
import { importVitals } from './importVitals';

export function registerImports(): () => void {
  bus.on('app:opened', importMedicines);
  bus.on('visit:archived', importVitals);
  return () => bus.all.clear();
}
