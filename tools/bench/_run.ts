import { measureExport } from './measure-export.ts'
console.log(JSON.stringify(await measureExport(), null, 1))
