export async function mergeSweep(_: unknown): Promise<number> {
  return 0;
}
