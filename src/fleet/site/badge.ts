/** The badge of a target: how many of its models came to what, on which night. */
import { matrixTones } from '../../model/matrix.ts'
import type { Label } from '../../reporters/badge.ts'
import { counted } from '../../reporters/figures.ts'
import { cut } from '../../reporters/visible.ts'
import type { NightPair } from './night.ts'
import { stateName, toneOfState } from './row.ts'

/** Null where a run proves too little, such as one of the smoke tier: a badge would say more than is known. */
export function targetBadge(pairs: readonly NightPair[], date: string, mayHaveBadge: (pair: NightPair) => boolean): Label | null {
  if (!pairs.every((one) => one.pair.run === null || mayHaveBadge(one))) return null
  const counts = new Map<string, number>()
  const worstFirst = [...pairs].sort((a, b) => matrixTones.indexOf(toneOfState(a.state)) - matrixTones.indexOf(toneOfState(b.state)))
  for (const { state } of worstFirst) counts.set(stateName(state), (counts.get(stateName(state)) ?? 0) + 1)
  const [worst] = worstFirst
  if (worst === undefined) return null
  const figures = [...counts].map(([name, count]) => `${String(count)} ${name.toLowerCase()}`).join(', ')
  return {
    said: `${counted(pairs.length, 'model')}: ${figures} · ${date}`,
    about: cut(
      `${worst.pair.target}: ${worstFirst.map(({ pair, state }) => `${pair.model} ${stateName(state).toLowerCase()}`).join('; ')}`,
      2000,
    ),
    tone: toneOfState(worst.state),
  }
}
