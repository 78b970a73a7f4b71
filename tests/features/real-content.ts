import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { glossarySchema } from '../../src/domain/content/glossary.schema.ts'
import { measuresSchema } from '../../src/domain/content/measures.schema.ts'
import { regionSchema } from '../../src/domain/content/region.schema.ts'

const read = (path: string): unknown => parse(readFileSync(`scenarios/${path}`, 'utf8'))

/** The real questions, region and words: what the screens meet in the product. */
export const measures = measuresSchema.parse(read('measures.yaml'))
export const region = regionSchema.parse(read('region/north-east.yaml'))
export const glossary = glossarySchema.parse(read('glossary.yaml'))
