import type { Probe } from '../model/probe.ts'

/** Whether it asks for thousands of tokens. */
export const isLong = ({ traits }: Pick<Probe, 'traits'>): boolean => traits.includes('long')

/** The response may be so many times as large as others, and take so many times as long. An endpoint that sends a call once it is whole is silent meanwhile. */
export const LONG_FACTOR = 4
