import { faults } from '../endpoint/faults/registry.ts'
import { isOfStreams, proveFaults } from './proof.support.ts'

proveFaults(faults.filter(isOfStreams))
