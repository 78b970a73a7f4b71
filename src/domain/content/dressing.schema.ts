import { z } from 'zod/mini'
import { idSchema, lampsSchema, textSchema } from './common.schema.ts'
import { itemSchema, obstacleSchema, pointSchema } from './home.schema.ts'

/** Something that stands at an anchor of the home. */
const placedSchema = z.strictObject({
  anchor: idSchema,
  /** Turned against the anchor, degrees clockwise seen from above. */
  turnDeg: z.optional(z.number().check(z.minimum(-180), z.maximum(180))),
})

const propSchema = z.extend(placedSchema, {
  /** Node of the dressing's own model, `prop_…`: the same name a thing's `node` has. */
  node: z.string().check(z.regex(/^prop_[a-z0-9-]+$/)),
})

const deviceSchema = z.extend(placedSchema, {
  /** Id of the device; its model is `device-<id>`, its node `prop_<id>`. */
  device: idSchema,
  /** Nodes of the room that make way for it: `prop_bed`. */
  replaces: z.optional(z.array(z.string())),
})

const figureSchema = z.strictObject({
  person: idSchema,
  room: idSchema,
  /** Where the person sits or stands instead of the place they were modelled in. */
  anchor: z.optional(idSchema),
})

/**
 * `scenarios/dressings/<id>.yaml`: one life in the house. Its things come to the home's own; a thing with the id of one
 * of the home's takes its place.
 */
export const dressingSchema = z.strictObject({
  id: idSchema,
  /** As it stands in a list: "Jean's home". */
  name: textSchema,
  /** One line: who lives here, and how one sees it. */
  summary: textSchema,
  /** The building of the home's file it is, where that is not the house. */
  building: z.optional(idSchema),
  /** Where a visit begins. */
  startRoom: idSchema,
  /** The light it is seen in; without one, by day or as the visitor has set it. */
  time: z.optional(z.enum(['day', 'evening'])),
  /** Standing points with pictures of this home, for devices without 3D. */
  pictures: z.array(idSchema),
  figures: z.array(figureSchema),
  props: z.array(propSchema),
  devices: z.array(deviceSchema),
  /** The floor that people and large things take which are only in this home: nobody walks through them. */
  obstacles: z.optional(z.array(obstacleSchema)),
  /** Standing points of the home that make way for them, by their ids. */
  standingPoints: z.optional(z.array(z.pick(pointSchema, { id: true, x: true, y: true, heading: true }))),
  /** Nodes of the rooms that are not there in this home. */
  hidden: z.array(z.string().check(z.minLength(1))),
  /** Colours of soft furnishings as hex, by node of the room: `soft_curtains`. */
  colours: z.record(
    z.string().check(z.regex(/^(soft|prop)_[a-z0-9-]+$/)),
    z.string().check(z.regex(/^#[0-9a-f]{6}$/)),
  ),
  /** Lamps that show another colour than green, by node: `indicator_hub-light`. */
  lamps: z.optional(lampsSchema),
  items: z.array(itemSchema),
})
/** One life in the house: people, things, devices, colours. */
export type Dressing = z.infer<typeof dressingSchema>
/** A dressing as far as a home needs it: without what lists of homes say of it. */
export type WornDressing = Omit<Dressing, 'summary'>
