/** Time, as a sweep takes it; tests bring their own. */
export interface Clock {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  /** How long all waits of a run for GitHub's limits may take together, in ms. */
  readonly patienceMs: number;
}

/** GitHub's limit ends the work of this run: what is left is for the next. */
export class OutOfRequests extends Error {}

export interface Budget {
  /** Waits for as long as the limit asks before a request. Throws {@link OutOfRequests} where that is too long. */
  before(kind: string): Promise<void>;
  /** Notes what an answer says of the limits; true where it asks to come again, and that time has come. */
  after(kind: string, response: Response): Promise<boolean>;
}

interface Left {
  readonly remaining: number;
  readonly limit: number;
  /** In ms since 1970. */
  readonly reset: number;
}

/** From this part of the limit on the requests that are left are spread over the time that is left. */
const SCARCE = 0.1;
const LONGEST_PAUSE = 2000;
/** GitHub's advice for a secondary limit that says nothing of time:
 *  https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const UNSAID = 60_000;

/** The last moment that a date can tell. */
const LAST_DAY = 8.64e15;

export function makeBudget(clock: Clock): Budget {
  const known = new Map<string, Left>();
  let waited = 0;
  let isOver = false;

  async function wait(ms: number): Promise<void> {
    if (isOver || waited + ms > clock.patienceMs) {
      isOver = true;
      const until = new Date(Math.min(clock.now() + ms, LAST_DAY)).toISOString();
      throw new OutOfRequests(`GitHub's rate limit is used up until ${until}`);
    }
    waited += ms;
    await clock.sleep(ms);
  }

  return {
    async before(kind) {
      const left = known.get(kind);
      const rest = (left?.reset ?? 0) - clock.now();
      if (left === undefined || rest <= 0) return;
      if (left.remaining <= 0) return wait(rest + 1000);
      if (left.remaining < left.limit * SCARCE) await wait(Math.min(rest / left.remaining, LONGEST_PAUSE));
    },
    async after(kind, { status, headers }) {
      const number = (name: string) => Number(headers.get(name) ?? Number.NaN);
      const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((name) => number(`x-ratelimit-${name}`));
      if (Number.isFinite(remaining) && Number.isFinite(limit) && Number.isFinite(reset))
        known.set(kind, { remaining: remaining ?? 0, limit: limit ?? 0, reset: (reset ?? 0) * 1000 });
      if (status !== 403 && status !== 429) return false;
      const seconds = number('retry-after');
      if (Number.isFinite(seconds)) await wait(Math.max(1, seconds) * 1000);
      else if (remaining === 0) await wait(Math.max(0, (reset ?? 0) * 1000 - clock.now()) + 1000);
      else if (status === 429) await wait(UNSAID);
      else return false;
      return true;
    },
  };
}
