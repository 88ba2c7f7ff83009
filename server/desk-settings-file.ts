import { readFileSync, statSync } from 'node:fs';
import type { DeskSettings as Settings } from '#shared/replies/desk-settings.ts';
import { DeskSettings } from '#shared/replies/desk-settings-schema.ts';
import { ConfigError } from './config.ts';

/**
 * The facts that the replies carry: the defaults, with what the desk's own JSON file says over them. What says no day of
 * its own was last changed on the file's: its `changedOn`, or else the day it was last written.
 */
export function readDeskSettings(file: string | undefined): Settings {
  if (!file) return DeskSettings.parse({});
  try {
    const written: unknown = JSON.parse(readFileSync(file, 'utf8'));
    const parsed = DeskSettings.safeParse(
      typeof written === 'object' && written !== null && !Array.isArray(written)
        ? { changedOn: dayWritten(file), ...written }
        : written,
    );
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(`DESK_SETTINGS_FILE ${file}: ${problems.join('; ')}`);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`DESK_SETTINGS_FILE: ${file} is not a readable JSON file`);
  }
}

const dayWritten = (file: string): string => statSync(file).mtime.toISOString().slice(0, 10);
