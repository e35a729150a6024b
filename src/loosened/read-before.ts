import type { BaseFiles } from '../base/base-files.ts';
import { readBaseline } from '../exceptions/baseline.ts';
import type { Exceptions } from '../exceptions/exceptions.ts';
import { type Configuration, NO_CONFIGURATION, parseConfiguration } from '../settings/configuration.ts';
import { UsageError } from '../settings/options.ts';

/** The files that hold a state's exceptions, from the checked folder. */
export interface NamedFiles {
  readonly configuration: string;
  readonly baseline?: string;
}

/** The base's configuration and baseline, from the base's version of the same files. One that cannot be read excepts
 *  nothing; one that stands in no commit is the same for both states. */
export async function readBefore(
  { named }: Pick<BaseFiles, 'named'>,
  files: NamedFiles,
  now: Pick<Exceptions, 'configuration' | 'accepted'>,
): Promise<Pick<Exceptions, 'configuration' | 'accepted'>> {
  const configuration = named.has(files.configuration)
    ? await readConfigurationOf(named.get(files.configuration), files.configuration)
    : now.configuration;
  if (files.baseline === undefined) return { configuration };
  const accepted = named.has(files.baseline) ? readAcceptedOf(named.get(files.baseline), files.baseline) : now.accepted;
  return { configuration, ...(accepted && { accepted }) };
}

async function readConfigurationOf(bytes: Uint8Array | undefined, file: string): Promise<Configuration> {
  try {
    return bytes === undefined ? NO_CONFIGURATION : await parseConfiguration(bytes, file);
  } catch (error) {
    if (error instanceof UsageError) return NO_CONFIGURATION;
    throw error;
  }
}

function readAcceptedOf(bytes: Uint8Array | undefined, file: string): Exceptions['accepted'] {
  try {
    return bytes === undefined ? [] : readBaseline(bytes, file);
  } catch (error) {
    if (error instanceof UsageError) return [];
    throw error;
  }
}
