#!/usr/bin/env node
// The command: all it does is in engine/.
import { runCommand } from '../engine/index.js';

await runCommand();
