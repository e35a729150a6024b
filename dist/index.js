// The action: all it does is in engine/.
import { runAction } from './engine/index.js';

await runAction();
