import { createSavedPlans } from '../../platform/saved-plans.ts'

/** The plans of this device, as all pages for trainers share them. */
export const savedPlans = createSavedPlans()
