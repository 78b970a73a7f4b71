import { useEffect } from 'react'
import type { OwnPhoneView, SharedPhoneView } from '../domain/live/phone-view.ts'
import { recordAnswers } from './record-live-answers.ts'
import { useServices } from './use-services.ts'

/** Keeps one's own answers as events of a visit, once each, for people who agreed that they may be used for research. */
export function useLiveRecord(
  isAgreed: boolean,
  shared: SharedPhoneView | null,
  own: OwnPhoneView | null,
): void {
  const services = useServices()
  useEffect(() => {
    if (isAgreed && shared && own) void recordAnswers(services, shared, own).catch(() => undefined)
  }, [services, isAgreed, shared, own])
}
