import { z } from 'zod/mini'
import { idSchema, textSchema } from './common.schema.ts'

const metres = z.number().check(z.minimum(-50), z.maximum(50))
const degrees = z.number().check(z.minimum(0), z.maximum(359))

/** A rectangle on the plan in metres: west, south, east, north. North (+y) is towards the street. */
export const planRectSchema = z.tuple([metres, metres, metres, metres])
/** A rectangle on the plan: west, south, east, north. */
export type PlanRect = z.infer<typeof planRectSchema>

const storeySchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Height of the floor above the ground floor. */
  floorM: metres,
  /** The building it belongs to, where that is not the house: no way leads from one building to another. */
  building: z.optional(idSchema),
})

const roomSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** As it stands in a sentence: "You are in the kitchen". */
  inWords: textSchema,
  storey: idSchema,
  /** One or more rectangles that touch: an L-shaped room has two. */
  rects: z.array(planRectSchema).check(z.minLength(1)),
  /** What a person standing here finds around them; read out in the House list. */
  whereYouAre: textSchema,
  /** The model drawn in 3D, `null` when the room is played on the plan only. */
  model: z.nullable(idSchema),
  /** In the street: from here one sees the view from the windows itself. */
  isOutside: z.optional(z.boolean()),
})
/** One room of the home. */
export type Room = z.infer<typeof roomSchema>

const doorSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  between: z.tuple([idSchema, idSchema]),
  /** The opening through the wall; it touches one room at each end. */
  gap: planRectSchema,
  /** Stands open, so that one room is seen from the other. */
  open: z.boolean(),
  /** Where the open leaf stands: nobody walks through it. */
  leaf: z.optional(planRectSchema),
})
/** A door between two rooms. */
export type Door = z.infer<typeof doorSchema>

const stairsSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  /** Lower room first. */
  between: z.tuple([idSchema, idSchema]),
  rect: planRectSchema,
  /** The way a person faces who climbs. */
  climbs: z.enum(['north', 'east', 'south', 'west']),
})
/** A straight flight between two storeys. */
export type Stairs = z.infer<typeof stairsSchema>

/** A piece of furniture as a box that nobody walks through. */
export const obstacleSchema = z.strictObject({
  /** For whoever reads the file: nothing else speaks of it. */
  id: z.optional(idSchema),
  room: idSchema,
  rect: planRectSchema,
  heightM: z.number().check(z.positive(), z.maximum(3)),
})

/** A place where a visitor stands, and which way they face. */
export const pointSchema = z.strictObject({
  id: idSchema,
  room: idSchema,
  x: metres,
  y: metres,
  /** Which way a person faces on arriving, in degrees clockwise from the street. */
  heading: degrees,
  /** As it stands in a sentence: "by the sofa". */
  words: textSchema,
})
/** A place where a visitor stands. */
export type StandingPoint = z.infer<typeof pointSchema>

/** A thing in a room that can be looked at, tried, or that begins a story. */
export const itemSchema = z.strictObject({
  id: idSchema,
  room: idSchema,
  kind: z.enum(['look', 'try', 'story']),
  device: z.optional(idSchema),
  story: z.optional(idSchema),
  /** Other stories of the same person. */
  also: z.optional(z.array(idSchema)),
  person: z.optional(idSchema),
  name: textSchema,
  /** Where it is, in words: "on the hall table, by the stairs". */
  place: textSchema,
  /** East, north and up, in metres. */
  at: z.tuple([metres, metres, metres]),
  /** How far around that point a click counts. */
  radiusM: z.optional(z.number().check(z.positive(), z.maximum(2))),
  /** The node of the model that is outlined when the visitor is near. */
  node: z.optional(z.string().check(z.minLength(1))),
  text: z.array(textSchema).check(z.minLength(1), z.maxLength(3)),
  whyItMatters: textSchema,
  /** What its picture shows, for a person who cannot see it. */
  alt: textSchema,
})
/** A thing in a room that can be looked at, tried, or that begins a story. */
export type Item = z.infer<typeof itemSchema>

const anchorSchema = z.strictObject({
  id: idSchema,
  room: idSchema,
  /** East, north and up, in metres: the middle of what it stands on, or of the patch of wall or ceiling it hangs on. */
  at: z.tuple([metres, metres, metres]),
  /** Which way the front of a thing here looks, in degrees clockwise from the street. */
  heading: degrees,
  /** What hangs here has its back on the ceiling and its face down. */
  isOnCeiling: z.optional(z.boolean()),
})
/** A named place where a device, a prop or a person can be put. */
export type Anchor = z.infer<typeof anchorSchema>

/** The whole of `scenarios/home.yaml`: numbers and words, no meshes. */
export const homeSchema = z.strictObject({
  storeys: z.array(storeySchema).check(z.minLength(1)),
  rooms: z.array(roomSchema).check(z.minLength(1)),
  doors: z.array(doorSchema),
  stairs: z.array(stairsSchema),
  obstacles: z.array(obstacleSchema),
  standingPoints: z.array(pointSchema).check(z.minLength(1)),
  anchors: z.array(anchorSchema),
  items: z.array(itemSchema),
})
/** The home: rooms, doors, stairs, furniture, where visitors stand, where things can be put and what one finds. */
export type Home = z.infer<typeof homeSchema>
