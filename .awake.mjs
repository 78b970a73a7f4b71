import { writeFileSync } from 'node:fs'
import { openStage } from '/work/rooms/devices-b/src/art/preview/stage.mjs'
const stage = await openStage()
const view = await stage.load({ rooms: process.argv[2], way: 'lite', background: '#e9e4da' }, { width: 1000, height: 800 })
const [x,y,z,tx,ty,tz]=process.argv[4].split(',').map(Number)
writeFileSync(process.argv[3], (await view.shoot([[x,y,z],[tx,ty,tz],30])).png)
await stage.close()
