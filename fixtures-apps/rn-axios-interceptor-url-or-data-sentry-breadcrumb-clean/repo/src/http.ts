import * as Sentry from '@sentry/react-native';
import axios from 'axios';

/** The practice's own server. */
export const http = axios.create({ baseURL: 'https://api.rowan-practice.com/v2', timeout: 15_000 });

http.interceptors.request.use((config) => {
  Sentry.addBreadcrumb({ category: 'http', message: config.method, data: { request: config.url } });
  return config;
});
