import { makeOneTimeLinkIn } from '../src/server/accounts/make-one-time-link.ts'

const address = process.env.PUBLIC_URL || `http://localhost:${process.env.PORT || '8080'}`
const link = await makeOneTimeLinkIn(process.env.DATA_DIR || 'data', address, Date.now())
console.log(`Make an account with this link. It works once, for one day:\n${link}`)
