import { ADVERTISING } from './advertising.ts';
import { ADVERTISING_NETWORKS } from './advertising-networks.ts';
import { ANALYTICS } from './analytics.ts';
import { ATTRIBUTION } from './attribution.ts';
import { CLOUD } from './cloud.ts';
import { CRASH_REPORTING } from './crash-reporting.ts';
import { ENGAGEMENT } from './engagement.ts';
import { EVENT_PIPELINES } from './event-pipelines.ts';
import { REMOTE_AI } from './remote-ai.ts';
import type { Sdk } from './sdk.ts';
import { SESSION_REPLAY } from './session-replay.ts';

/** Every SDK that is known. To add one, add a row to the file of its kind. */
export const SDKS: readonly Sdk[] = [
  ...ADVERTISING,
  ...ADVERTISING_NETWORKS,
  ...ATTRIBUTION,
  ...ANALYTICS,
  ...EVENT_PIPELINES,
  ...SESSION_REPLAY,
  ...ENGAGEMENT,
  ...CRASH_REPORTING,
  ...REMOTE_AI,
  ...CLOUD,
];
