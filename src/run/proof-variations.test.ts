import { variations } from '../endpoint/variations/registry.ts'
import { proveVariations } from './proof.support.ts'

proveVariations(variations)
