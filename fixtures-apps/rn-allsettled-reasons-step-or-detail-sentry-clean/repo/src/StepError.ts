/** A step of the import has failed: which, and what it was at. */
export class StepError extends Error {
  constructor(
    readonly step: 'resource' | 'version',
    readonly detail: string,
  ) {
    super(step);
  }
}
