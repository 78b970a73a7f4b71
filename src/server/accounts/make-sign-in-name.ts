import { randomInt } from 'node:crypto'

const colours = [
  'amber',
  'blue',
  'brown',
  'copper',
  'cream',
  'gold',
  'green',
  'grey',
  'lilac',
  'olive',
  'pink',
  'plum',
  'red',
  'silver',
  'teal',
  'white',
]
const things = [
  'apron',
  'basket',
  'bench',
  'candle',
  'carpet',
  'chair',
  'clock',
  'cup',
  'door',
  'garden',
  'kettle',
  'lamp',
  'mirror',
  'pillow',
  'radio',
  'table',
  'teapot',
  'window',
]

/** A name to sign in with that says nothing about anybody, such as `green-kettle-27`. */
export function makeSignInName(): string {
  return `${colours[randomInt(colours.length)]}-${things[randomInt(things.length)]}-${randomInt(10, 100)}`
}
