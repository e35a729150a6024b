import { registerRootComponent } from 'expo';
import { RecordsScreen } from './src/screens/RecordsScreen';

registerRootComponent(RecordsScreen);
