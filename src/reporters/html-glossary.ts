/** The terms of the page, for those who read one for the first time. */
import { type Html, markup } from './html-text.ts'

const terms: readonly (readonly [term: string, meaning: string])[] = [
  ['Requirement', 'One rule for an endpoint, with a permanent id and the document that requires it.'],
  ['MUST, SHOULD, MAY', 'How a violation counts: as a failure, a warning or a note. Only failures make an endpoint not conformant.'],
  ['Pass', 'At least one request tested the requirement, and no response violated it.'],
  ['Undecided', 'The responses do not decide it, for example because of rate limits or an unclear answer. In report.json: inconclusive.'],
  ['Unsupported', 'The endpoint rejected the capability with a clear 4xx, and its profile does not promise it.'],
  ['Not applicable', 'No request of this run tests it.'],
  ['Not run', 'Outside the tier or the selection, over budget, or its prerequisite failed.'],
  ['Waived', 'It fails, and the baseline names a reason, an owner and an expiry date.'],
  ['Cause', 'One fault of the endpoint that explains one or more violated requirements.'],
  ['Exchange', 'One request and its response, as recorded.'],
  ['Minimal failing request', 'The smallest request found by random testing that still shows a violation.'],
  [
    'Pairs of parameter values',
    'Two values that one generated request has together: some faults need both. From 200 cases on, every pair is sent.',
  ],
  ['Capability', 'Something that an endpoint may support, such as tools or images by URL. A profile lists those that are promised.'],
  ['Profile', 'What is expected of an endpoint: promised capabilities, levels of requirements, and how requests are written.'],
  ['Tier', 'How much was tested: smoke, standard or full.'],
  ['Requirement set', 'A named list of requirements. A released set never changes; a draft still may.'],
  [
    'Seed, nonce',
    'The seed selects the generated requests, and the nonce their words and images. The same seed and nonce give the same requests.',
  ],
]

export const drawGlossary = (): Html =>
  markup`<details class="glossary" id="glossary">
    <summary>Glossary</summary>
    <dl class="facts">
      ${terms.map(
        ([term, meaning]) =>
          markup`<div>
            <dt>${term}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </details>`
