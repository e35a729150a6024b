export * from './useConditions';
export * from './useVitals';
