import { desc } from 'drizzle-orm';
import PostHog from 'posthog-react-native';
import { db } from './db';
import { conditions, goals } from './schema';

const posthog = new PostHog('phc_brindle');

export async function newestCondition() {
  const [row] = await db.select().from(conditions).orderBy(desc(conditions.id)).limit(1);
  return row?.title;
}

export async function newestGoal() {
  const [row] = await db.select().from(goals).orderBy(desc(goals.id)).limit(1);
  return row?.title;
}

export async function captureHome() {
  const title = (await newestCondition()) ?? 'none';
  posthog.capture('home_shown', { title });
}
