import { z } from 'zod/mini'
import { factSchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'
import { callSchema, elsewhereSchema } from './device-call.schema.ts'
import { delaySchema, regionSchema, soundSchema } from './device-chart.schema.ts'
import { controlSchema, indicatorSchema, poseSchema } from './device-controls.schema.ts'
import { daySchema } from './device-day.schema.ts'
import { taskSchema } from './device-task.schema.ts'

/** The routes by which a device is paid for. */
const fundingRouteSchema = z.enum(['TEC', 'LOAN', 'DFG', 'NHS', 'SELF', 'OTHER'])
/** A route by which a device is paid for. */
export type FundingRoute = z.infer<typeof fundingRouteSchema>

/** The events that every device meets sooner or later (catalogue, rule 3). */
export const commonEventSchema = z.enum([
  'mains-off',
  'mains-on',
  'battery-low',
  'battery-flat',
  'signal-lost',
  'signal-back',
  'test-run',
  'device-moved',
  'account-locked',
  'consent-withdrawn',
])
/** An event that every device meets sooner or later. */
export type CommonEvent = z.infer<typeof commonEventSchema>

/** What the device can notice, how far, and where it is blind. */
const sensesSchema = z.strictObject({
  /** `contact` needs a touch; `sphere` reaches all round; `cone` looks one way; `worn` goes with the person. */
  shape: z.enum(['contact', 'sphere', 'cone', 'worn', 'none']),
  reachM: z.optional(z.number().check(z.positive())),
  angleDeg: z.optional(z.number().check(z.positive(), z.maximum(360))),
  words: textSchema,
  blindSpots: z.array(z.strictObject({ room: z.optional(idSchema), words: textSchema })),
})

/** Senses that a device stands in for when a person has lost them. */
const senseSchema = z.enum(['sight', 'hearing', 'smell', 'touch'])
/** A sense that a person may have lost. */
export type LostSense = z.infer<typeof senseSchema>

/** By what a device is found: needs of `needs.yaml`, senses lost, competencies of the framework. */
const suitsSchema = z.strictObject({
  needs: z.array(idSchema).check(z.minLength(1)),
  senses: z.array(senseSchema),
  competencies: z.array(idSchema).check(z.minLength(1)),
})

const lines = z.array(textSchema).check(z.minLength(1))

/** One file of `scenarios/devices/`: what the catalogue says of a device, and all that is needed to practise with it. */
export const deviceSchema = z.strictObject({
  id: idSchema,
  number: z.int().check(z.positive()),
  name: textSchema,
  shortName: textSchema,
  /** What the pin says: practise with it, or look. */
  tag: z.enum(['try', 'look']),
  /** What the picture of the device shows, for those who do not see it. */
  alt: textSchema,
  suits: suitsSchema,
  room: idSchema,
  anchor: idSchema,
  does: textSchema,
  helps: textSchema,
  /** Outcome first: what to ask before the device is opened, and outcomes people name. */
  goals: z.strictObject({ prompt: textSchema, examples: lines }),
  setUp: lines,
  power: z.strictObject({ kind: z.enum(['none', 'battery', 'mains', 'mains-battery']), words: textSchema }),
  connection: z.strictObject({ kind: z.enum(['none', 'needed']), words: textSchema }),
  account: z.strictObject({ kind: z.enum(['none', 'needed']), words: textSchema }),
  limits: lines,
  rights: lines,
  funding: z.array(z.strictObject({ route: fundingRouteSchema, words: textSchema })).check(z.minLength(1)),
  record: lines,
  review: textSchema,
  tryFirst: lines,
  medicalDevice: z.strictObject({ status: z.enum(['no', 'depends', 'yes']), words: textSchema }),
  localNote: textSchema,
  facts: z.array(factSchema),
  sources: z.array(sourceSchema),
  senses: sensesSchema,
  regions: z.record(idSchema, regionSchema),
  /** Where a common event differs from what every device inherits: what happens here, in words. */
  differs: z.optional(z.partialRecord(commonEventSchema, textSchema)),
  delays: z.record(idSchema, delaySchema),
  sounds: z.record(idSchema, soundSchema),
  controls: z.array(controlSchema).check(z.minLength(1)),
  indicators: z.record(idSchema, indicatorSchema),
  /** The device is an app: its parts are buttons on a screen, shown as a phone, a tablet or a laptop. */
  screen: z.optional(z.enum(['phone', 'tablet', 'laptop'])),
  elsewhere: z.optional(elsewhereSchema),
  calls: z.optional(z.array(callSchema).check(z.minLength(1))),
  day: z.optional(daySchema),
  poses: z.optional(z.array(poseSchema)),
  tasks: z.array(taskSchema).check(z.minLength(1)),
})
/** A device: its catalogue entry, its state chart, its parts and its tasks. */
export type Device = z.infer<typeof deviceSchema>
