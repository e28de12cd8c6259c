import type { OpenApiDocument } from '../../scripts/openapi/document.js';
import { listOperations } from '../../scripts/openapi/operations.js';
import { codeSamples } from '../../scripts/samples/samples.js';
import { type Break, breaks } from './breaks.js';
import { isError, type RequestExample, type ResponseExample, requestExamples, responseExamples } from './bundle.js';
import { errorCases } from './check-error.js';
import { type PageCase, pageCases } from './check-paging.js';
import { type WireCase, wireCases } from './wire-cases.js';

/** Everything that the suites test of a specification. */
export interface Cases {
  requests: RequestExample[];
  answers: ResponseExample[];
  errors: ResponseExample[];
  wire: WireCase[];
  breaks: Break[];
  pages: PageCase[];
  samples: { id: string; label: string }[];
}

export function casesOf(document: OpenApiDocument): Cases {
  const answers = responseExamples(document);
  return {
    requests: requestExamples(document),
    answers: answers.filter((answer) => !isError(answer)),
    errors: errorCases(answers),
    wire: wireCases(document),
    breaks: breaks(document),
    pages: pageCases(document),
    samples: listOperations(document).flatMap((operation) =>
      codeSamples(document, operation).map(({ label }) => ({ id: operation.id, label })),
    ),
  };
}
