import { readSettings, type ServerSettings } from '../src/server/read-settings.ts'

/** The settings of the environment, the same as the server's. A wrong one ends the command with its sentence. */
export function settingsOrStop(): ServerSettings {
  const result = readSettings(process.env)
  if (result.ok) return result.settings
  console.error(result.sentence)
  return process.exit(1)
}
