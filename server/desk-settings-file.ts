import { readFileSync } from 'node:fs';
import type { DeskSettings as Settings } from '#shared/replies/desk-settings.ts';
import { DeskSettings } from '#shared/replies/desk-settings-schema.ts';
import { ConfigError } from './config.ts';

/** The facts that the replies carry: the defaults, with what the desk's own JSON file says over them. */
export function readDeskSettings(file: string | undefined): Settings {
  if (!file) return DeskSettings.parse({});
  try {
    const parsed = DeskSettings.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    if (parsed.success) return parsed.data;
    const problems = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigError(`DESK_SETTINGS_FILE ${file}: ${problems.join('; ')}`);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw new ConfigError(`DESK_SETTINGS_FILE: ${file} is not a readable JSON file`);
  }
}
