import path from 'node:path'
import { Package } from 'datapackage'

/** Reads every table of an unpacked pack; gives the number of rows of each. Throws what is wrong. */
export async function readPackage(folder: string): Promise<Readonly<Record<string, number>>> {
  const loaded = await Package.load(path.join(folder, 'datapackage.json'), { basePath: folder, strict: true })
  const counts: Record<string, number> = {}
  for (const resource of loaded.resources) {
    const relations = resource.schema.foreignKeys.length > 0
    counts[resource.name] = (await resource.read({ keyed: true, relations })).length
    if (relations) await resource.checkRelations()
  }
  return counts
}

/** The first thing that is wrong with an unpacked pack, or null. */
export async function whatIsWrong(folder: string): Promise<string | null> {
  try {
    await readPackage(folder)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
