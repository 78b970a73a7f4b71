// Loaded into a server before anything else (`node --import`): its clock is behind by DAYS_AGO days.
const behindMs = Number(process.env.DAYS_AGO) * 86_400_000
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [RealDate.now() - behindMs] : parts))
  }
  static now() {
    return RealDate.now() - behindMs
  }
}
