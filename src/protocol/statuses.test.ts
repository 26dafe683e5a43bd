import { expect, test } from 'vitest'
import {
  isBusy,
  isClientError,
  isCredentialError,
  isNotImplemented,
  isOverload,
  isRefusalStatus,
  isServerFailure,
  isSuccess,
  speaksOfRequest,
} from './statuses.ts'

const all = [null, ...Array.from({ length: 500 }, (_, at) => at + 100)]
const among = (holds: (status: number | null) => boolean): readonly (number | null)[] => all.filter(holds)
const range = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at)

test('success and client errors are whole classes', () => {
  expect(among(isSuccess)).toEqual(range(200, 299))
  expect(among(isClientError)).toEqual(range(400, 499))
})

test('a refusal is a 4xx, except those about credentials, payment, permission, time and rate', () => {
  const others = [401, 402, 403, 408, 425, 429]
  expect(among(isRefusalStatus)).toEqual(range(400, 499).filter((status) => !others.includes(status)))
  expect(among((status) => !speaksOfRequest(status))).toEqual([null, ...others, 502, 503, 504, 529])
})

test('overload, server failures and credential errors are told apart', () => {
  expect(among(isOverload)).toEqual([429, 502, 503, 504, 529])
  expect(among(isServerFailure)).toEqual(range(500, 599).filter((status) => ![503, 504, 529].includes(status)))
  expect(among(isBusy)).toEqual([429, 503, 529])
  expect(among(isNotImplemented)).toEqual([501])
  expect(among(isCredentialError)).toEqual([401, 403])
})
