import { toJSONSchema, type z } from 'zod/mini'
import { competenciesSchema } from '../src/domain/content/competencies.schema.ts'
import type { ContentKind } from '../src/domain/content/content-kinds.ts'
import { deviceSchema } from '../src/domain/content/device.schema.ts'
import { dressingSchema } from '../src/domain/content/dressing.schema.ts'
import { glossarySchema } from '../src/domain/content/glossary.schema.ts'
import { homeSchema } from '../src/domain/content/home.schema.ts'
import { measuresSchema } from '../src/domain/content/measures.schema.ts'
import { needsSchema } from '../src/domain/content/needs.schema.ts'
import { panelSchema } from '../src/domain/content/panel.schema.ts'
import { personSchema } from '../src/domain/content/person.schema.ts'
import { regionSchema } from '../src/domain/content/region.schema.ts'
import { storySchema } from '../src/domain/content/story.schema.ts'

const schemas: Readonly<Record<ContentKind, z.ZodMiniType>> = {
  story: storySchema,
  person: personSchema,
  device: deviceSchema,
  dressing: dressingSchema,
  region: regionSchema,
  home: homeSchema,
  measures: measuresSchema,
  competencies: competenciesSchema,
  glossary: glossarySchema,
  needs: needsSchema,
  panel: panelSchema,
}

/** JSON Schemas for editors, made from the schemas in the code: path from the project's root, and text. */
export function schemaFiles(): readonly { readonly path: string; readonly text: string }[] {
  return Object.entries(schemas).map(([kind, schema]) => {
    const json = { title: `Virtual House: ${kind}`, ...toJSONSchema(schema, { io: 'input', reused: 'ref' }) }
    return { path: `scenarios/schema/${kind}.json`, text: `${JSON.stringify(json, null, 2)}\n` }
  })
}
