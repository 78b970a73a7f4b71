import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'

/** States of other regions that must hold: region id -> one state, or several of which one must hold. */
export const whenSchema = z.record(idSchema, z.union([idSchema, z.array(idSchema)]))
/** States of other regions that must hold. */
export type When = z.infer<typeof whenSchema>

/** Where an event leads. The short form is the name of the state alone. */
const arrowSchema = z.strictObject({ to: idSchema, when: z.optional(whenSchema) })
const arrowsSchema = z.union([idSchema, z.array(arrowSchema)])

/** Colours that a lamp on a device can show. */
const lampColourSchema = z.enum(['green', 'amber', 'red', 'blue', 'white', 'off'])
/** Colour of a lamp on a device. */
export type LampColour = z.infer<typeof lampColourSchema>

/** What one lamp shows in a state, in colour and in words. */
const lampSchema = z.strictObject({ colour: lampColourSchema, words: textSchema })
/** What one lamp shows. */
export type Lamp = z.infer<typeof lampSchema>

/** What a screen of the device shows in a state: a heading and lines under it. */
const screenSchema = z.strictObject({ title: textSchema, lines: z.optional(z.array(textSchema)) })
/** What a screen of a device shows. */
export type DeviceScreen = z.infer<typeof screenSchema>

/**
 * One state of one region. `words` say what the device does or shows now. `mood` colours the line: ok, attention
 * (someone must act) or trouble (it cannot do its job). `says` is a spoken line and its speaker. `seen` says what
 * the same moment looks like from the monitoring centre and on the phone of whoever is told. `screen` is what the
 * screen of an app shows; when several regions give one, the later wins.
 */
const stateSchema = z.strictObject({
  words: textSchema,
  mood: z.optional(z.enum(['ok', 'attention', 'trouble'])),
  indicators: z.optional(z.record(idSchema, lampSchema)),
  sound: z.optional(idSchema),
  says: z.optional(z.strictObject({ who: textSchema, words: textSchema })),
  seen: z.optional(z.strictObject({ centre: z.optional(textSchema), phone: z.optional(textSchema) })),
  screen: z.optional(screenSchema),
  on: z.optional(z.record(idSchema, arrowsSchema)),
  after: z.optional(z.strictObject({ delay: idSchema, to: arrowsSchema })),
  always: z.optional(z.array(arrowSchema)),
})
/** One state of one region of a device. */
export type DeviceState = z.infer<typeof stateSchema>

/**
 * One of the parallel parts of a device's state chart. When two regions give the same lamp a colour, the later
 * region in the file wins. A `quiet` region is not in the list of what the device shows.
 */
export const regionSchema = z.strictObject({
  name: textSchema,
  quiet: z.optional(z.boolean()),
  initial: idSchema,
  states: z.record(idSchema, stateSchema),
})
/** One of the parallel parts of a device's state chart. */
export type Region = z.infer<typeof regionSchema>

/** A wait of the device. The learner presses the button `label` unless real time is switched on. */
export const delaySchema = z.strictObject({
  seconds: z.number().check(z.positive()),
  label: textSchema,
})

const toneSchema = z.strictObject({
  hz: z.number().check(z.minimum(0), z.maximum(8000)),
  ms: z.number().check(z.positive(), z.maximum(5000)),
  wave: z.enum(['sine', 'square', 'triangle']),
  volume: z.number().check(z.minimum(0), z.maximum(1)),
})

/** A sound made from numbers, with the caption that stands beside it. */
export const soundSchema = z.strictObject({
  caption: textSchema,
  loop: z.optional(z.boolean()),
  tones: z.array(toneSchema).check(z.minLength(1)),
})
/** A sound made from numbers, with its caption. */
export type DeviceSound = z.infer<typeof soundSchema>
