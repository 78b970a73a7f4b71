import { z } from 'zod/mini'
import { factSchema, idSchema, sourceSchema, textSchema } from './common.schema.ts'
import { levelIdSchema } from './competencies.schema.ts'
import {
  houseBeginsSchema,
  houseChangeSchema,
  noteSchema,
  placingSchema,
  signsSchema,
  trainerSchema,
} from './story-parts.schema.ts'

/**
 * When a line or an ending belongs to a play. Everything written in one condition must hold together.
 * `chose` holds when, for every step named, one of its options stands; `noticed` when every clue named was noticed.
 */
export interface When {
  readonly chose?: Readonly<Record<string, readonly string[]>> | undefined
  readonly noticed?: readonly string[] | undefined
  readonly all?: readonly When[] | undefined
  readonly any?: readonly When[] | undefined
  readonly not?: When | undefined
}

/** Schema of a condition. */
const whenSchema: z.ZodMiniType<When> = z.strictObject({
  chose: z.optional(z.record(idSchema, z.array(idSchema).check(z.minLength(1)))),
  noticed: z.optional(z.array(idSchema).check(z.minLength(1))),
  all: z.optional(z.array(z.lazy(() => whenSchema)).check(z.minLength(1))),
  any: z.optional(z.array(z.lazy(() => whenSchema)).check(z.minLength(1))),
  not: z.optional(z.lazy(() => whenSchema)),
})

/** One paragraph, told or spoken. `by` is the story's person or one of its `speakers`; without it, it is told. */
const lineSchema = z.strictObject({
  text: textSchema,
  by: z.optional(idSchema),
  when: z.optional(whenSchema),
})
/** One paragraph, told or spoken. */
export type StoryLine = z.infer<typeof lineSchema>
const linesSchema = z.array(lineSchema).check(z.minLength(1))

/** A still of the house. Without it the words must still say everything. */
const pictureSchema = z.strictObject({
  /** A file of `public/pictures`. */
  file: z.string().check(z.regex(/^[a-z0-9-]+\.webp$/)),
  /** What the picture tells the learner. */
  alt: textSchema,
})
/** A still of the house. */
export type StoryPicture = z.infer<typeof pictureSchema>

const markSchema = z.union([z.literal(-1), z.literal(0), z.literal(1)])

/** How an option fits, in five directions (framework, section 8). */
const vectorSchema = z.strictObject({
  outcome: markSchema,
  rights: markSchema,
  safety: markSchema,
  fit: markSchema,
  record: markSchema,
})
/** How an option fits, in five directions. */
export type OptionVector = z.infer<typeof vectorSchema>

/** At most 9 words: what the big screen can show. */
const shortSchema = textSchema.check(
  z.refine((text) => text.trim().split(/\s+/).length <= 9, { error: 'It can have at most 9 words.' }),
)

const optionSchema = z.strictObject({
  id: idSchema,
  text: textSchema,
  /** The option in at most 9 words, for the big screen and for lists. */
  short: shortSchema,
  vector: vectorSchema,
  /** What is seen at once. */
  now: linesSchema,
  /** What is seen weeks later. */
  later: z.optional(linesSchema),
  /** What the choice does to the person's trust in the worker. */
  trust: markSchema,
  /** What the choice does to the person's say over their own life. */
  control: markSchema,
  /** True when the option adds kit that nobody needs. */
  over: z.optional(z.boolean()),
  /** What it changes in the house. */
  house: z.optional(houseChangeSchema),
  /** What it brings into the recommendation note. */
  note: z.optional(noteSchema),
  /** Column of the persona page it was written from: good, acceptable, poor. For authors. */
  page: z.optional(z.enum(['G', 'A', 'P'])),
  /** A later step to go to, or `review`. Without it the next step in the file follows. */
  next: z.optional(idSchema),
})
/** One of the choices at a step. */
export type StoryOption = z.infer<typeof optionSchema>

/** Practice that belongs to a step: a device, one of its tasks, and a sentence that invites. */
const practiceSchema = z.strictObject({ device: idSchema, task: idSchema, invite: textSchema })

export const stepSchema = z.strictObject({
  id: idSchema,
  /** Row of the persona page it was written from. For authors. */
  page: z.optional(z.string().check(z.regex(/^D[1-9]$/))),
  title: textSchema,
  room: z.optional(idSchema),
  picture: z.optional(pictureSchema),
  lines: linesSchema,
  question: textSchema,
  options: z.array(optionSchema).check(z.minLength(2), z.maxLength(4)),
  /** What is seen in the house from this decision on, whatever is chosen. */
  house: z.optional(houseChangeSchema),
  practice: z.optional(practiceSchema),
  placing: z.optional(placingSchema),
})
/** One decision. */
export type StoryStep = z.infer<typeof stepSchema>

/** Something to notice in the house. */
const clueSchema = z.strictObject({
  id: idSchema,
  room: idSchema,
  /** The item of the room that shows the clue. */
  item: idSchema,
  name: textSchema,
  /** Where it is, in words: "on the hall table". */
  place: textSchema,
  picture: z.optional(pictureSchema),
  lines: linesSchema,
  hint: textSchema,
})
/** Something to notice in the house. */
export type StoryClue = z.infer<typeof clueSchema>

const endingSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  /** The first ending whose condition holds is reached; the last ending has none and takes the rest. */
  when: z.optional(whenSchema),
  lines: linesSchema,
})
/** One way the story can end. */
export type StoryEnding = z.infer<typeof endingSchema>

const changedOptionSchema = z.strictObject({
  text: z.optional(textSchema),
  short: z.optional(shortSchema),
  vector: z.optional(vectorSchema),
  now: z.optional(linesSchema),
  later: z.optional(linesSchema),
  trust: z.optional(markSchema),
  control: z.optional(markSchema),
  over: z.optional(z.boolean()),
  house: z.optional(houseChangeSchema),
  /** Parts that read otherwise; the others stay as the option has them. */
  note: z.optional(noteSchema),
})
const changedStepSchema = z.strictObject({
  lines: z.optional(linesSchema),
  question: z.optional(textSchema),
  house: z.optional(houseChangeSchema),
  placing: z.optional(placingSchema),
  options: z.optional(z.record(idSchema, changedOptionSchema)),
})
const changedClueSchema = z.strictObject({
  name: z.optional(textSchema),
  lines: z.optional(linesSchema),
  hint: z.optional(textSchema),
})

/**
 * The same story with one fact changed. What it does not name stays. A variant with `from` takes the story's place
 * from that day on; the others are offered after an ending.
 */
const variantSchema = z.strictObject({
  id: idSchema,
  /** What is changed, as a short question: "What if the line is digital?" */
  title: textSchema,
  /** The changed fact in a sentence or two, told before the opening. */
  fact: textSchema,
  from: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** What the house shows from the beginning, in place of what the story says. */
  begins: z.optional(houseBeginsSchema),
  opening: z.optional(linesSchema),
  /** What is read at a clue, by the ids of the story's clues: the thing stands where it stood. */
  clues: z.optional(z.record(idSchema, changedClueSchema)),
  steps: z.record(idSchema, changedStepSchema),
  review: z.optional(linesSchema),
  endings: z.optional(z.record(idSchema, linesSchema)),
  /** Parts of the recommendation note that read otherwise. */
  note: z.optional(noteSchema),
  /** What moved, and why: read after the variant's ending. */
  learnt: textSchema,
})
/** The same story with one fact changed. */
export type StoryVariant = z.infer<typeof variantSchema>

/** A story: a person, seven or so decisions, and what came of them. */
export const storySchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  person: idSchema,
  /** Dressing of the house it plays in, where that is not the person's own. */
  home: z.optional(idSchema),
  /** Others who speak. The person needs no entry. */
  speakers: z.array(z.strictObject({ id: idSchema, name: textSchema })),
  goal: z.strictObject({ competency: idSchema, level: levelIdSchema }),
  /** Other competencies that the story touches. */
  also: z.array(idSchema),
  devices: z.array(idSchema),
  /** How long it takes alone, looking round included. */
  minutes: z.int().check(z.minimum(5), z.maximum(90)),
  contentNote: z.optional(
    z.strictObject({
      topics: z.array(z.enum(['falls', 'bereavement', 'abuse', 'seizures', 'dying'])).check(z.minLength(1)),
      text: textSchema,
    }),
  ),
  /** What the house shows from the beginning, where that is not as its dressing has it. */
  begins: z.optional(houseBeginsSchema),
  opening: linesSchema,
  lookAround: z.strictObject({
    startRoom: idSchema,
    intro: linesSchema,
    /** After this many clues the screen says that there is enough to go on. Going on is possible at any time. */
    enough: z.int().check(z.positive()),
    clues: z.array(clueSchema).check(z.minLength(1), z.maxLength(8)),
  }),
  steps: z.array(stepSchema).check(z.minLength(2), z.maxLength(9)),
  review: z.strictObject({ weeks: z.int().check(z.positive()), title: textSchema, lines: linesSchema }),
  endings: z.array(endingSchema).check(z.minLength(2)),
  debrief: z.strictObject({
    questions: z
      .array(
        z.strictObject({
          id: idSchema,
          ask: textSchema,
          /** Something to hold one's own answer against. */
          think: textSchema,
        }),
      )
      .check(z.minLength(1)),
  }),
  /** Trust and control told as behaviour. */
  signs: z.optional(signsSchema),
  /** What the recommendation note says whatever is chosen. */
  note: z.optional(noteSchema),
  variants: z.optional(z.array(variantSchema)),
  /** The decisions that a led session plays, in file order, and the trainer's words for it. */
  group: z.strictObject({
    steps: z.array(idSchema).check(z.minLength(2), z.maxLength(4)),
    trainer: z.optional(trainerSchema),
  }),
  facts: z.array(factSchema),
  sources: z.array(sourceSchema),
  /** For authors, never shown: what is made up and what it was derived from. */
  authorNote: z.optional(textSchema),
})
/** A story as its file holds it. */
export type Story = z.infer<typeof storySchema>
