import { registerRootComponent } from 'expo';
import { startTelemetry } from './src/stores/telemetry';
import { recordsStore } from './src/stores/RecordsStore';
import { RecordsScreen } from './src/screens/RecordsScreen';

startTelemetry(recordsStore);
registerRootComponent(RecordsScreen);
