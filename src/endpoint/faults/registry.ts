/** Every fault, by family. */
import type { Fault } from '../modification.ts'
import { bytes } from './bytes.ts'
import { callsAsText } from './calls-as-text.ts'
import { callArguments } from './call-arguments.ts'
import { calls } from './calls.ts'
import { choices } from './choices.ts'
import { clientFraming } from './client-framing.ts'
import { clientRequests } from './client-requests.ts'
import { conditions } from './conditions.ts'
import { droppedParameters } from './dropped-parameters.ts'
import { ending } from './ending.ts'
import { envelope } from './envelope.ts'
import { errors } from './errors.ts'
import { fields } from './fields.ts'
import { fieldCases } from './field-cases.ts'
import { figures } from './figures.ts'
import { finish } from './finish.ts'
import { framing } from './framing.ts'
import { hangUps } from './hang-ups.ts'
import { http } from './http.ts'
import { imageCompany } from './image-company.ts'
import { imageCounts } from './image-counts.ts'
import { imageForms } from './image-forms.ts'
import { imageRefusals } from './image-refusals.ts'
import { inFlightFaults } from './in-flight.ts'
import { inStreams } from './in-streams.ts'
import { keys } from './keys.ts'
import { laterChoices } from './later-choices.ts'
import { length } from './length.ts'
import { letIn } from './let-in.ts'
import { lingering } from './lingering.ts'
import { literalText, toolTexts } from './literal-text.ts'
import { lost } from './lost.ts'
import { notImplemented } from './not-implemented.ts'
import { ownWords } from './own-words.ts'
import { params } from './params.ts'
import { plain } from './plain.ts'
import { rare } from './rare.ts'
import { reasoning } from './reasoning.ts'
import { receivedMessages } from './received-messages.ts'
import { refusals } from './refusals.ts'
import { remoteImages } from './remote-images.ts'
import { requests } from './requests.ts'
import { sight } from './dropped-images.ts'
import { streamErrors } from './stream-errors.ts'
import { structure } from './structure.ts'
import { text } from './text.ts'
import { toolFields } from './tool-fields.ts'
import { toolHistory } from './tool-history.ts'
import { tokenEntries } from './token-entries.ts'
import { tools } from './tools.ts'
import { unheard } from './dropped-messages.ts'
import { unreadableImages } from './unreadable-images.ts'
import { unanswered } from './unanswered.ts'
import { usage } from './usage.ts'

export const faults: readonly Fault[] = [
  ...http,
  ...inFlightFaults,
  ...hangUps,
  ...lingering,
  ...keys,
  ...errors,
  ...structure,
  ...requests,
  ...plain,
  ...bytes,
  ...framing,
  ...ending,
  ...envelope,
  ...choices,
  ...text,
  ...finish,
  ...length,
  ...usage,
  ...tokenEntries,
  ...ownWords,
  ...unanswered,
  ...notImplemented,
  ...clientRequests,
  ...clientFraming,
  ...reasoning,
  ...receivedMessages,
  ...laterChoices,
  ...lost,
  ...conditions,
  ...streamErrors,
  ...figures,
  ...fieldCases,
  ...inStreams,
  ...unheard,
  ...fields,
  ...letIn,
  ...refusals,
  ...params,
  ...droppedParameters,
  ...calls,
  ...callArguments,
  ...callsAsText,
  ...tools,
  ...toolHistory,
  ...toolFields,
  ...sight,
  ...unreadableImages,
  ...imageCompany,
  ...imageCounts,
  ...imageRefusals,
  ...imageForms,
  ...remoteImages,
  ...literalText,
  ...toolTexts,
  ...rare,
]
