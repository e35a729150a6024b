import { registerRootComponent } from 'expo';
import { TimelineScreen } from './src/screens/TimelineScreen';

registerRootComponent(TimelineScreen);
