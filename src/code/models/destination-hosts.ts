/**
 * Hosts that say who is spoken to, whatever client speaks. Rows for `destinations.ts`.
 */
import type { DestinationKind } from '../../types.ts';

export const HOSTS: readonly {
  readonly host: string;
  readonly kind: DestinationKind;
  readonly name: string;
  readonly from: string;
}[] = [
  { host: 'api.openai.com', kind: 'remote-ai', name: 'OpenAI', from: 'https://platform.openai.com/docs/api-reference' },
  {
    host: 'openai.azure.com',
    kind: 'remote-ai',
    name: 'Azure OpenAI',
    from: 'https://learn.microsoft.com/azure/ai-services/openai/reference',
  },
  { host: 'api.anthropic.com', kind: 'remote-ai', name: 'Anthropic', from: 'https://docs.anthropic.com/en/api' },
  { host: 'generativelanguage.googleapis.com', kind: 'remote-ai', name: 'Gemini', from: 'https://ai.google.dev/api' },
  {
    host: 'aiplatform.googleapis.com',
    kind: 'remote-ai',
    name: 'Vertex AI',
    from: 'https://cloud.google.com/vertex-ai/docs/reference/rest',
  },
  { host: 'api.mistral.ai', kind: 'remote-ai', name: 'Mistral', from: 'https://docs.mistral.ai/api' },
  { host: 'api.groq.com', kind: 'remote-ai', name: 'Groq', from: 'https://console.groq.com/docs/api-reference' },
  { host: 'api.cohere.com', kind: 'remote-ai', name: 'Cohere', from: 'https://docs.cohere.com/reference' },
  { host: 'api.x.ai', kind: 'remote-ai', name: 'xAI', from: 'https://docs.x.ai/docs/api-reference' },
  {
    host: 'api.deepseek.com',
    kind: 'remote-ai',
    name: 'DeepSeek',
    from: 'https://api-docs.deepseek.com/api/deepseek-api',
  },
  { host: 'openrouter.ai', kind: 'remote-ai', name: 'OpenRouter', from: 'https://openrouter.ai/docs/api-reference' },
  {
    host: 'api.perplexity.ai',
    kind: 'remote-ai',
    name: 'Perplexity',
    from: 'https://docs.perplexity.ai/api-reference',
  },
  {
    host: 'api-inference.huggingface.co',
    kind: 'remote-ai',
    name: 'Hugging Face',
    from: 'https://huggingface.co/docs/inference-providers',
  },
  {
    host: 'www.google-analytics.com',
    kind: 'analytics',
    name: 'Google Analytics',
    from: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4',
  },
  { host: 'api.mixpanel.com', kind: 'analytics', name: 'Mixpanel', from: 'https://developer.mixpanel.com/reference' },
  {
    host: 'api2.amplitude.com',
    kind: 'analytics',
    name: 'Amplitude',
    from: 'https://amplitude.com/docs/apis/analytics/http-v2',
  },
  {
    host: 'api.segment.io',
    kind: 'analytics',
    name: 'Segment',
    from: 'https://segment.com/docs/connections/sources/catalog/libraries/server/http-api/',
  },
  { host: 'i.posthog.com', kind: 'analytics', name: 'PostHog', from: 'https://posthog.com/docs/api' },
  { host: 'ingest.sentry.io', kind: 'crash-reporting', name: 'Sentry', from: 'https://docs.sentry.io/api/' },
];
