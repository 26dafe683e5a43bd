/** The terms of the page, for those who read one for the first time. */
import { type Html, markup } from './html-text.ts'

const terms: readonly (readonly [term: string, meaning: string])[] = [
  ['Requirement', 'One demand on an endpoint, with an id that never changes and the document that makes it.'],
  ['MUST, SHOULD, MAY', 'How a violation counts: as a failure, a warning or a note. Only failures make an endpoint not conformant.'],
  ['Pass', 'The requirement was exercised and held each time.'],
  ['Inconclusive', 'The endpoint or the model left it open, for instance by rate limits or an unclear answer.'],
  ['Unsupported', 'The endpoint rejected the capability with a clear 4xx, and its profile does not promise it.'],
  ['Not applicable', 'No request of this run exercised it.'],
  ['Not run', 'Outside the tier or the selection, over budget, or its prerequisite failed.'],
  ['Waived', 'It fails, and the baseline names a reason, an owner and an expiry date.'],
  ['Cause', 'One fault of the endpoint that explains one or more violated requirements.'],
  ['Exchange', 'One request and its response, as recorded.'],
  ['Minimal failing request', 'The smallest request found by random testing that still shows a violation.'],
  ['Capability', 'Something that an endpoint may support, such as tools or images by URL. A profile lists those that are promised.'],
  ['Profile', 'What is expected of an endpoint: promised capabilities, levels of requirements, and how requests are written.'],
  ['Tier', 'How much was tested: smoke, standard or full.'],
  ['Requirement set', 'A named list of requirements. A released set never changes; a draft still may.'],
  ['Seed, nonce', 'The seed picks the generated requests, the nonce their words and images. Both together give the same requests again.'],
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
