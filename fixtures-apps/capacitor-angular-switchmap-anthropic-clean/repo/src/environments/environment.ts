declare const process: { env: { ASSISTANT_KEY: string } };

export const environment = { production: true, assistantKey: process.env.ASSISTANT_KEY };
