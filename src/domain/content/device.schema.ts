import { z } from 'zod/mini'
import { factSchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'
import { delaySchema, regionSchema, soundSchema } from './device-chart.schema.ts'
import { controlSchema, drawingSchema, indicatorSchema, poseSchema } from './device-controls.schema.ts'
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

const lines = z.array(textSchema).check(z.minLength(1))

/** One file of `scenarios/devices/`: what the catalogue says of a device, and all that is needed to practise with it. */
export const deviceSchema = z.strictObject({
  id: idSchema,
  number: z.int().check(z.positive()),
  name: textSchema,
  shortName: textSchema,
  /** What the pin says: practise with it, or look. */
  tag: z.enum(['try', 'look']),
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
  drawing: drawingSchema,
  poses: z.optional(z.array(poseSchema)),
  tasks: z.array(taskSchema).check(z.minLength(1)),
})
/** A device: its catalogue entry, its state chart, its parts and its tasks. */
export type Device = z.infer<typeof deviceSchema>
